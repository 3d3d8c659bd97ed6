using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>Tells the people of a document apart and finds whom a bare surname or first name means.</summary>
internal sealed class PersonTable
{
    private readonly List<Person> people = [];

    /// <summary>Full names first, wherever they stand: a headline may have the surname alone.</summary>
    public PersonTable(IEnumerable<FoundName> names)
    {
        foreach (var found in names)
        {
            var name = PersonName.Parse(found.Text);
            if (!name.IsFull) continue;
            var known = people.Find(person => person.Names.Any(name.MayBe));
            if (known is null) people.Add(known = new Person(new EntityDraft(EntityKind.Person, found.Text)));
            known.Names.Add(name);
            known.FullMentions.Add(found);
            if (found.Text.Length > known.Entity.Name.Length) known.Entity.Name = found.Text;
            known.Learn(found);
        }
    }

    public bool IsFamilyName(string word) => people.Exists(person => person.HasFamilyName(word));

    /// <summary>The entity that a name stands for, made anew where no full name explains it.</summary>
    public (EntityDraft Entity, ReferenceKind Kind) Resolve(FoundName found)
    {
        var name = PersonName.Parse(found.Text);
        if (name.IsFull) return (people.Find(person => person.Names.Any(name.MayBe))!.Entity, ReferenceKind.Name);
        if (Candidate(found) is { } candidate)
        {
            candidate.Learn(found);
            return (candidate.Entity, candidate.FullMentions.Count > 0 ? ReferenceKind.ShortName : ReferenceKind.Name);
        }

        var key = NameText.Key(found.Text);
        var alone = people.Find(person => person.FullMentions.Count == 0 && NameText.Key(person.Entity.Name) == key && !person.IsAmbiguous);
        if (alone is null)
        {
            alone = new Person(new EntityDraft(EntityKind.Person, found.Text)) { IsAmbiguous = people.Any(person => person.HasFamilyName(found.Text)) };
            people.Add(alone);
        }

        alone.Learn(found);
        return (alone.Entity, ReferenceKind.Name);
    }

    /// <summary>The gender that titles and first names tell of a person of the table.</summary>
    public Gender GenderOf(EntityDraft entity) => people.Find(person => person.Entity == entity)?.Gender ?? Gender.Unknown;

    private Person? Candidate(FoundName found)
    {
        var byFamily = people.Where(person => person.HasFamilyName(found.Text)).ToList();
        var candidates = byFamily.Count > 0 ? byFamily : people.Where(person => person.HasGivenName(found.Text)).ToList();
        if (candidates.Count <= 1) return candidates.FirstOrDefault();

        var fitting = candidates.Where(person => person.Fits(found)).ToList();
        if (fitting.Count == 1) return fitting[0];
        // Two of one surname: only the one whom the text has introduced so far, or alone in this paragraph.
        var introduced = fitting.Where(person => person.FullMentions.Any(full => full.Span.Start < found.Span.Start)).ToList();
        if (introduced.Count == 1) return introduced[0];
        var inParagraph = introduced.Where(person => person.FullMentions.Any(full => full.Sentence.Paragraph == found.Sentence.Paragraph && full.Span.Start < found.Span.Start)).ToList();
        return inParagraph.Count == 1 ? inParagraph[0] : null;
    }

    private sealed class Person(EntityDraft entity)
    {
        private readonly HashSet<string> roles = [];

        public EntityDraft Entity { get; } = entity;

        public List<PersonName> Names { get; } = [];

        public List<FoundName> FullMentions { get; } = [];

        /// <summary>A bare surname that two people of the document have: it must not gather them.</summary>
        public bool IsAmbiguous { get; init; }

        public Gender Gender { get; private set; }

        public bool HasFamilyName(string word) => Names.Exists(name => name.IsFull && NameText.Key(name.Family!) == NameText.Key(word));

        public bool HasGivenName(string word) => Names.Exists(name => name.IsFull && NameText.Key(string.Join(' ', name.Given)) == NameText.Key(word));

        public void Learn(FoundName found)
        {
            if (Role(found) is { } role) roles.Add(role);
            if (Gender != Gender.Unknown) return;
            Gender = PersonGender.Of(found);
        }

        /// <summary>A title that the person never carried, or of the other gender, speaks against it where another fits.</summary>
        public bool Fits(FoundName found)
        {
            var gender = PersonGender.OfTitle(found);
            if (gender != Gender.Unknown && Gender != Gender.Unknown && gender != Gender) return false;
            return Role(found) is not { } role || role is "mr" or "mrs" or "ms" or "miss" || roles.Count == 0 || roles.Contains(role);
        }

        private static string? Role(FoundName found) =>
            found.Name.TitleFirst < 0 ? null : found.Sentence.Tokens[found.Name.First - 1].Form.TrimEnd('.').ToLowerInvariant();
    }
}
