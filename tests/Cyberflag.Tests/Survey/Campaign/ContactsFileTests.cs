using System.Text;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Tests.Request;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class ContactsFileTests : IDisposable
{
    private readonly TestCampaign campaign = new();

    public void Dispose() => campaign.Dispose();

    private void Import(string csv)
    {
        campaign.Write("list.csv", csv);
        ContactsFile.Import(campaign.Folder, campaign.Folder.Of("list.csv"));
    }

    private string? Refusal(string force) => ContactsFile.Read(campaign.Folder).Contacts.Refusal(force);

    [Fact]
    public void An_imported_address_waits_for_a_person_who_vouches_for_it()
    {
        Import("force,address\nkent,new@kent.example\n");
        Assert.Equal("nobody has confirmed the address", Refusal("kent"));
        ContactsFile.Confirm(campaign.Folder, [AskingSurvey.Kent], "A. Researcher", new DateOnly(2026, 3, 2));
        Assert.Null(Refusal("kent"));
        Assert.Null(Refusal("thames-valley"));
    }

    [Fact]
    public void An_address_that_was_confirmed_and_comes_again_stays_confirmed()
    {
        Import("force,address\nkent,foi@kent.example\n");
        Assert.Null(Refusal("kent"));
    }

    [Fact]
    public void The_list_of_WhatDoTheyKnow_is_read_by_its_own_columns_and_other_bodies_are_passed_over()
    {
        var (contacts, findings) = ContactsFile.Read(
            Encoding.UTF8.GetBytes("Name,Short name,URL name,Home page,Tags,Request email\nKent Police,,kent_police,https://www.kent.example,police,foi@kent.example\nKent County Council,KCC,kent,https://kcc.example,council,foi@kcc.example\nThames Valley Police,TVP,tvp,,police,\n"),
            "all.csv", Observed.Reference.Gazetteer);
        Assert.Empty(findings);
        Assert.Equal(["kent", "thames-valley"], contacts.All.Select(c => c.ForceId).Order());
        Assert.Equal("foi@kent.example", contacts.Of("kent")!.Address);
        Assert.Equal("no address is known", contacts.Refusal("thames-valley"));
    }

    [Theory]
    [InlineData("force,address\natlantis,foi@a.example\n", "S-031")]
    [InlineData("force,address\nkent,foi at kent\n", "S-032")]
    [InlineData("force,address\nkent,\"foi@kent.example, spy@elsewhere.example\"\n", "S-032")]
    [InlineData("force,address\nkent,a@kent.example\nkent,b@kent.example\n", "S-033")]
    [InlineData("body,mail\nkent,a@kent.example\n", "S-030")]
    public void What_cannot_be_used_is_told(string csv, string code) =>
        Assert.Equal(code, Assert.Single(ContactsFile.Read(Encoding.UTF8.GetBytes(csv), "list.csv", Observed.Reference.Gazetteer).Findings).Code);

    [Fact]
    public void What_has_no_address_cannot_be_confirmed()
    {
        campaign.Write("contacts.csv", "force,address,confirmed,by,source\n");
        Assert.Contains("Kent Police", Assert.Throws<SurveyException>(() => ContactsFile.Confirm(campaign.Folder, [AskingSurvey.Kent], "A", default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_a_name_confirms_nothing()
    {
        campaign.Write("contacts.csv", "force,address,confirmed,by,source\nkent,foi@kent.example,2026-03-02,,\n");
        Assert.Equal("nobody has confirmed the address", Refusal("kent"));
    }
}
