using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Architecture;

public sealed class VocabularyShapeTests
{
    private static readonly Assembly Vocabulary = typeof(Count).Assembly;

    public static TheoryData<Type> PublicTypes => [.. Vocabulary.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_type_is_closed_and_a_value_never_changes(Type type)
    {
        if (type.IsValueType && !type.IsEnum)
        {
            Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), $"{type.Name} is a struct that can change.");
        }
        else if (type.IsClass)
        {
            Assert.True(type.IsSealed || type.IsAbstract, $"{type.Name} is neither sealed nor static nor abstract.");
        }
        else
        {
            Assert.True(type.IsEnum, $"{type.Name} is an interface or a delegate; the vocabulary has values only.");
        }
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_can_be_set_after_it_was_made(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Assert.All(type.GetProperties(Own).Select(p => p.GetSetMethod()).OfType<MethodInfo>(), setter =>
            Assert.Contains(typeof(IsExternalInit), setter.ReturnParameter.GetRequiredCustomModifiers()));
        Assert.All(type.GetFields(Own), field => Assert.True(field.IsInitOnly || field.IsLiteral || field.IsSpecialName, $"{type.Name}.{field.Name} can be set."));
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_type_says_what_it_is(Type type)
    {
        var file = Path.ChangeExtension(Vocabulary.Location, ".xml");
        Assert.SkipUnless(File.Exists(file), "The documentation file of the vocabulary is not beside it.");
        var member = XDocument.Load(file).Descendants("member").SingleOrDefault(m => m.Attribute("name")?.Value == $"T:{type.FullName!.Replace('+', '.')}");
        Assert.NotEmpty(member?.Element("summary")?.Value.Trim() ?? "");
    }

    [Fact]
    public void Everything_has_the_namespace_of_the_vocabulary() =>
        Assert.All(Vocabulary.GetExportedTypes(), type => Assert.Equal("Cyberflag.Vocabulary", type.Namespace));
}
