using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>What a mention tells of a person's gender: by form of address, by role, by first name.</summary>
internal static class PersonGender
{
    private static readonly string[] FemaleRoles = ["spokeswoman", "chairwoman", "congresswoman", "businesswoman", "actress", "queen", "princess", "duchess", "empress", "councilwoman", "first lady"];

    private static readonly string[] MaleRoles = ["spokesman", "chairman", "congressman", "businessman", "king", "prince", "duke", "emperor", "councilman", "pope", "fisherman"];

    public static Gender Of(FoundName found)
    {
        var byTitle = OfTitle(found);
        if (byTitle != Gender.Unknown) return byTitle;
        var name = PersonName.Parse(found.Text);
        if (!name.IsFull) return Gender.Unknown;
        var joined = string.Join('-', name.Given);
        var known = Gazetteer.Default.GenderOfFirstName(joined);
        return known != Gender.Unknown ? known : Gazetteer.Default.GenderOfFirstName(name.Given[0]);
    }

    public static Gender OfTitle(FoundName found)
    {
        if (found.Name.TitleFirst < 0) return Gender.Unknown;
        var last = found.Sentence.Tokens[found.Name.First - 1].Form;
        var byAddress = Gazetteer.Default.GenderOfHonorific(last);
        if (byAddress != Gender.Unknown) return byAddress;
        var lower = last.ToLowerInvariant();
        return FemaleRoles.Contains(lower) ? Gender.Female : MaleRoles.Contains(lower) ? Gender.Male : Gender.Unknown;
    }
}
