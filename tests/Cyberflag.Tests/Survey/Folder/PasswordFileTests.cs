using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class PasswordFileTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void A_password_is_kept_for_its_document_until_it_is_forgotten()
    {
        using var survey = new TrialSurvey();
        PasswordFile.Open(survey.Folder).Add(Hash, "secret");
        Assert.Equal(["secret"], PasswordFile.Open(survey.Folder).Of(Hash));
        Assert.Empty(PasswordFile.Open(survey.Folder).Of(new string('b', 64)));
        Reviewing.ForgetPasswords(survey.Folder, Hash);
        Assert.Empty(PasswordFile.Open(survey.Folder).Of(Hash));
    }

    [Fact]
    public void Only_its_owner_may_read_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        using var survey = new TrialSurvey();
        PasswordFile.Open(survey.Folder).Add(Hash, "secret");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(survey.Folder.Store, "passwords.json")));
    }
}
