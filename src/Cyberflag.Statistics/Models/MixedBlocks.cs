namespace Cyberflag.Statistics;

/// <summary>
/// The random effects of a model, in blocks that no row connects: the groups of a single factor, the outer groups of nested ones, all
/// together of crossed ones. Each block is dense and small, so that a nested model of thousands of effects costs as much as its rows.
/// </summary>
internal sealed class MixedBlocks
{
    /// <summary>Of the random terms of a frame; a group without rows is a block by itself.</summary>
    public MixedBlocks(ModelFrame frame)
    {
        Terms = [.. frame.Random];
        Start = new int[Terms.Length + 1];
        for (var t = 0; t < Terms.Length; t++)
        {
            Start[t + 1] = Start[t] + (Terms[t].Levels.Count * Terms[t].Size);
        }

        var parent = Enumerable.Range(0, Effects).ToArray();
        for (var t = 0; t < Terms.Length; t++)
        {
            for (var level = 0; level < Terms[t].Levels.Count; level++)
            {
                for (var k = 1; k < Terms[t].Size; k++)
                {
                    Join(parent, Index(t, level), Index(t, level) + k);
                }
            }
        }

        for (var i = 0; i < frame.Rows; i++)
        {
            for (var t = 1; t < Terms.Length; t++)
            {
                Join(parent, Index(0, Terms[0].Codes[i]), Index(t, Terms[t].Codes[i]));
            }
        }

        var blocks = new SortedDictionary<int, Block>();
        Local = new int[Effects];
        for (var u = 0; u < Effects; u++)
        {
            var root = Root(parent, u);
            if (!blocks.TryGetValue(root, out var block))
            {
                block = new Block();
                blocks.Add(root, block);
            }

            Local[u] = block.Effects.Count;
            block.Effects.Add(u);
        }

        for (var i = 0; i < frame.Rows; i++)
        {
            blocks[Root(parent, Index(0, Terms[0].Codes[i]))].Rows.Add(i);
        }

        Blocks = [.. blocks.Values];
        BlockOf = new int[Effects];
        for (var b = 0; b < Blocks.Length; b++)
        {
            foreach (var effect in Blocks[b].Effects)
            {
                BlockOf[effect] = b;
            }
        }

        Width = Terms.Sum(t => t.Size);
    }

    /// <summary>Effects that rows connect, and these rows.</summary>
    internal sealed class Block
    {
        /// <summary>The places of the effects among all.</summary>
        public List<int> Effects { get; } = [];

        /// <summary>The rows.</summary>
        public List<int> Rows { get; } = [];
    }

    /// <summary>The random terms.</summary>
    public RandomTerm[] Terms { get; }

    /// <summary>Where the effects of each term begin.</summary>
    public int[] Start { get; }

    /// <summary>The blocks.</summary>
    public Block[] Blocks { get; }

    /// <summary>The block of each effect.</summary>
    public int[] BlockOf { get; }

    /// <summary>The place of each effect in its block.</summary>
    public int[] Local { get; }

    /// <summary>How many effects a row has.</summary>
    public int Width { get; }

    /// <summary>How many effects there are.</summary>
    public int Effects => Start[^1];

    /// <summary>The first effect of a group.</summary>
    public int Index(int term, int level) => Start[term] + (level * Terms[term].Size);

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
        {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }

        return node;
    }

    private static void Join(int[] parent, int one, int other)
    {
        var (a, b) = (Root(parent, one), Root(parent, other));
        (parent[Math.Max(a, b)], parent[Math.Min(a, b)]) = (Math.Min(a, b), Math.Min(a, b));
    }
}
