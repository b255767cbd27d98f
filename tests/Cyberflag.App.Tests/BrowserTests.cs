using Microsoft.Playwright;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>The published pages in a real browser, opened from disk, without JavaScript, wide and narrow.</summary>
[Collection(ExampleRunCollection.Name)]
public sealed class BrowserTests(ExampleRun run)
{
    private const string Chromium = "/usr/bin/chromium";

    public static TheoryData<string, int> Views => new()
    {
        { "index.html", 1280 },
        { "index.html", 360 },
        { "forces/thames-valley.html", 1280 },
        { "forces/thames-valley.html", 360 },
        { "methods.html", 1280 },
        { "methods.html", 360 },
        { "sources.html", 1280 },
        { "sources.html", 360 },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_opens_from_disk_fits_its_width_and_asks_nothing_of_the_network(string page, int width)
    {
        await using var browser = await Browser();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var view = await context.NewPageAsync();
        var (errors, foreign) = (new List<string>(), new List<string>());
        view.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        view.Request += (_, request) => foreign.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) ? [] : [request.Url]);

        await view.GotoAsync(Address(page));

        Assert.Empty(errors);
        Assert.Empty(foreign);
        Assert.Equal("en-GB", await view.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await view.Locator("h1").CountAsync());
        Assert.Equal(1, await view.Locator("main").CountAsync());
        Assert.Equal(await view.Locator("table").CountAsync(), await view.Locator("table > caption").CountAsync());
        Assert.True(await view.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
    }

    [Fact]
    public async Task On_a_telephone_the_rows_of_the_sources_stand_whole_below_each_other()
    {
        await using var browser = await Browser();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 900 } });
        var view = await context.NewPageAsync();
        await view.GotoAsync(Address("sources.html"));
        Assert.True(await view.Locator(".stack tbody tr").CountAsync() > 22);
        Assert.Equal(0, await view.EvaluateAsync<int>("[...document.querySelectorAll('.scroll:has(.stack)')].filter(e => e.scrollWidth > e.clientWidth).length"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("forces/sussex.html")]
    [InlineData("sources.html")]
    public async Task On_paper_there_is_no_menu_and_nothing_is_cut(string page)
    {
        // A4 with margins of a centimetre and a half is 680 CSS pixels wide.
        await using var browser = await Browser();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 680, Height = 900 } });
        var view = await context.NewPageAsync();
        await view.GotoAsync(Address(page));
        await view.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await view.Locator("header, .site").First.IsVisibleAsync());
        Assert.Equal("", await view.EvaluateAsync<string>("[...document.querySelectorAll('table, svg')].filter(e => e.getBoundingClientRect().right > 681).map(e => (e.caption ?? e).textContent.slice(0, 80)).join('; ')"));
        Assert.True(await view.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 680, "The page is wider than the paper.");
    }

    [Fact]
    public async Task Without_JavaScript_the_numbers_are_there_and_lead_to_their_trace()
    {
        await using var browser = await Browser();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var view = await context.NewPageAsync();
        await view.GotoAsync(Address("forces/thames-valley.html"));
        var change = view.GetByText("+21.8%").First;
        Assert.True(await change.IsVisibleAsync());
        await view.Locator("a", new PageLocatorOptions { HasTextString = "+21.8%" }).First.ClickAsync();
        Assert.Contains("Slough Observer", await view.ContentAsync(), StringComparison.Ordinal);
        Assert.Contains("(369 − 303) ÷ 303 × 100", await view.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content_and_can_be_seen()
    {
        await using var browser = await Browser();
        var view = await browser.NewPageAsync();
        await view.GotoAsync(Address("index.html"));
        await view.Keyboard.PressAsync("Tab");
        var focused = view.Locator(":focus");
        Assert.StartsWith("#", await focused.GetAttributeAsync("href"), StringComparison.Ordinal);
        var box = await focused.BoundingBoxAsync();
        Assert.True(box is { Width: > 1, Height: > 1, X: >= 0, Y: >= 0 });
    }

    private static async Task<IBrowser> Browser()
    {
        Assert.SkipUnless(File.Exists(Chromium), "Chromium is not installed.");
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    private string Address(string page) => new Uri(Path.Combine(run.Out, page)).AbsoluteUri;
}
