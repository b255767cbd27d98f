using Xunit;

namespace Cyberflag.Tests.Collect.Forces;

public sealed class ReferenceForceTests
{
    [Theory]
    [InlineData("Our ref: HQ/PA/003493/18", "E23000029")]
    [InlineData("Freedom of information request reference no: 01.FOI.22.025489", "E23000001")]
    [InlineData("Our reference: IM-FOI-2019-1234", "S23000009")]
    public void A_style_of_one_force_tells_it(string reference, string area) => Assert.Equal([area], PlainText.Read(reference + "\nPlease see the attached table.").Forces);

    [Theory]
    [InlineData("FOI 10905-25")]
    [InlineData("Request 370/2022")]
    public void A_style_of_many_tells_nothing(string reference) => Assert.Empty(PlainText.Read(reference + "\nPlease see the attached table.").Forces);
}
