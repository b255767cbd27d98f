using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Request;

/// <summary>A survey that asks, as its user would write it.</summary>
internal static class AskingSurvey
{
    public const string Json =
        """
        {"title":"Online sexual offences against children","asked":"A","area":"EWNI","panel":["thames-valley","kent","north-wales","northern-ireland"],
        "measures":[{"code":"CYB","title":"Child sexual offences with an online element","unit":"offences","method":"flag","offences":["CSO"],"from":"2023/24","to":"2024/25"},
        {"code":"SCC","title":"Sexual communication with a child","unit":"offences","method":"offenceCode","offences":["71/17","NI-22A"],"from":"2018/19","to":"2024/25"}],
        "questions":[
        {"id":"1","text":"How many recorded sexual offences against children under 18 carried the flag?","textCy":"Faint o droseddau rhywiol a gofnodwyd yn erbyn plant o dan 18 oed a oedd yn dwyn y fflag?","measure":"CYB","priority":2,"hours":4},
        {"id":"2","text":"How many offences of sexual communication with a child were recorded?","textCy":"Faint o droseddau cyfathrebu rhywiol â phlentyn a gofnodwyd?","measure":"SCC","priority":1,"hours":2},
        {"id":"3","text":"How many of the offences of question 1 were there by sex of the victim?","textCy":"Faint o droseddau cwestiwn 1 oedd yna yn ôl rhyw y dioddefwr?","measure":"CYB","priority":3,"hours":6,"breakdowns":["sex of victim"]}],
        "campaign":{"wave":"2026","signatory":"A. Researcher","organisation":"Example Charity","address":"foi@charity.example"}}
        """;

    public static Survey Survey { get; } = Read(Json);

    public static Campaign Campaign => Survey.Campaign!;

    public static Force Kent => Force("kent");

    public static Survey Read(string json) => SurveyFile.Read(json, null, Observed.Reference);

    public static Force Force(string id) => Observed.Reference.Gazetteer.FindForce(id)!;
}
