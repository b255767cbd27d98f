using System.Collections.Frozen;

namespace Cyberflag.Check;

/// <summary>
/// The words that the grammar understands around a number. Any other may change what the number says, and a number beside it is neither
/// confirmed nor called wrong.
/// </summary>
internal static class KnownWords
{
    /// <summary>What the figures count: offences, in the words that newspapers use for them.</summary>
    public static FrozenSet<string> Offences { get; } = Set(
        "offence offences offense offenses crime crimes case cases incident incidents instance instances report reports record records allegation allegations rape rapes count counts occurrences investigation investigations attacks occasions");

    /// <summary>Words that stand for a number of offences told before or after.</summary>
    public static FrozenSet<string> Numbers { get; } = Set(
        "number numbers figure figures total totals tally tallies volume volumes level levels sum rate rates proportion share percentage it they this that these those them which both equivalent statistics data average");

    /// <summary>People, who can be counted in place of offences.</summary>
    public static FrozenSet<string> People { get; } = Set(
        "children victims victim youngsters girls boys infants toddlers babies under-18s females males girl boy");

    /// <summary>What describes the offences and can stand alone after a number: <c>369 recorded</c>.</summary>
    public static FrozenSet<string> Describing { get; } = Set(
        "online internet cyber cyber-related cyber-enabled cyber-flagged cyberflagged flagged digital sexual sexually indecent indecently obscene child-sex child-abuse image-related internet-related involved young underage aged older younger "
        + "primary primary-school secondary recorded logged reported registered counted noted known such similar separate different individual new alleged suspected serious related overall annual online-element online-flagged shocking staggering alarming whopping worrying mere huge massive nationally nationwide locally regionally altogether combined total own");

    /// <summary>What describes the offences only before a noun: <c>369 image offences</c>, and not <c>369 images</c>.</summary>
    public static FrozenSet<string> Matter { get; } = Set(
        "sex abuse exploitation grooming image images imagery photo photos photograph photographs picture pictures publication publications communication communications communicating material message messages child cybercrime cyber-crime "
        + "element link flag web media social app apps platform platforms service services site sites method methods game games gaming sexting type types kind category categories group groups school school-age age ages year-olds year-old old law act legislation");

    /// <summary>Who records and where.</summary>
    public static FrozenSet<string> Setting { get; } = Set(
        "police officers officer force forces area areas county counties region regions country nation constabulary constabularies force's region's county's city detectives charity nspcc");

    /// <summary>Verbs by which offences are counted, compared and described.</summary>
    public static FrozenSet<string> Verbs { get; } = Set(
        "record recorded records recording log logs logged logging report reported reporting register registered registering count counted counting see sees saw seen seeing show shows showed shown showing reveal reveals revealed say says said note noted "
        + "handle handled handling deal deals dealt dealing receive received receiving totals totalled totalling reach reached reaching hit stand stands stood make makes made making come comes came coming go goes went going "
        + "rise rises rose risen rising fall falls fell fallen falling jump jumped climb climbed grow grew grown increase increased drop dropped decrease decreased decline declined soared surged leapt double doubled trebled tripled "
        + "left flagged happen happened happening occur occurred occurring take takes took taken taking place involve involves involved involving include includes included including feature featured use uses used using targeted "
        + "carry carried account accounted accounts contributed cover covers covered covering committed named name mentioned identified found tells told disclosed disclose provided published released remained became compare compared compares comparing "
        + "follow follows followed following faced face detailed relate related relating mean means meant give gives gave given experienced amounts amounted equates equals represents tallied took slipped edged dipped numbered began started begin start changed change "
        + "obtained compiled calculated concerned shared linked groomed abused plays played play works worked amount amounting equal put puts putting commit multiplied increasing decreasing climbing dipping dropping growing jumping soaring investigated attached answered responded replied know knows");

    /// <summary>Words that only join others.</summary>
    public static FrozenSet<string> Joining { get; } = Set(
        "a an the of in on at to by for from with within across throughout during over under between among into onto via through than as per and or but while when where who whom whose there their its his her our my we he she i "
        + "is are was were be been being has have had having do does did more most less fewer about around up down out off before after since then now also just only alone even still again already all each every any some other "
        + "last this next year years year's month months week weeks day days hour hours minute minutes period time times financial calendar annually yearly previous preceding prior following same earlier later ago past recent recently latest current currently "
        + "comparison against despite because so meanwhile however respectively one two three single whole entire full nearly almost roughly approximately exactly precisely sharply slightly steadily dramatically significantly steeply therefore together "
        + "higher lower above below lockdown capital north south east west local national regional british neighbouring nearby uk english welsh scottish irish here ones latter former like aged twice double treble triple quadruple half third quarter first second daily weekly monthly hourly highest lowest most common well ahead behind part role a-week a-day a-month a-year a-hour many space lockdown would");

    /// <summary>What a text counts and no statistics of offences do: a number of these claims nothing here.</summary>
    public static FrozenSet<string> Foreign { get; } = Set(
        "officers staff detectives constables sergeants employees workers specialists therapists counsellors volunteers teachers parents carers adults respondents schools sessions calls contacts emails letters hours days minutes seconds weeks miles pages "
        + "devices computers phones laptops tablets hard-drives courses workshops lessons events signatures signatories mps councillors members posts tweets questions recommendations stations teams units rooms households users downloads views visits jobs responses posts lines tickets conversations texts programmes copies homes bids petitions "
        + "roles grants languages countries experts researchers academics charities companies firms organisations partners");

    /// <summary>The words that may stand right before a number, besides verbs, names and nouns of offences: any other could change what it says.</summary>
    public static FrozenSet<string> BeforeNumber { get; } = Set(
        "from to at in with on against than by for across among after through between of the its their these those all our that which who and but or when while where as was were are is been be being had has have there year years month months "
        + "just only also now still already total record combined together nationally locally regionally nationwide compared police force forces area county region constabulary country overall figures figure online half plus then elsewhere same latest whole altogether shocking staggering alarming whopping worrying mere huge massive");

    /// <summary>What a number can be "of": a total of 369, half of 369.</summary>
    public static FrozenSet<string> BeforeOf { get; } = Set(
        "total totals number numbers equivalent sum figure figures tally level levels rise increase jump surge growth fall drop decrease decline reduction all out half third quarter fifth tenth thirds quarters fifths any each most more part parts some one both consist consists made up average "
        + "proportion share rate victims children offences crimes cases none least");

    /// <summary>True for a word that the grammar understands.</summary>
    public static bool Has(string word) => Offences.Contains(word) || Numbers.Contains(word) || People.Contains(word) || Describing.Contains(word) || Matter.Contains(word) || Setting.Contains(word) || Verbs.Contains(word) || Joining.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
