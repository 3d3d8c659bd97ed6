namespace Quiz.NaiveBaseline.Articles;

/// <summary>Ten single-choice questions on the article; the first option of each is the key, shown in a fixed mixed order.</summary>
public static class QuestionSheet
{
    public static IReadOnlyList<(string Stem, string[] Options)> All { get; } =
    [
        ("At what depth was the Endurance found?",
            ["3,008 metres", "106 metres", "800 metres", "1,915 metres"]),
        ("Who organised the search?",
            ["The Falklands Maritime Heritage Trust", "The South African navy", "A whaling company on South Georgia", "The keepers of the Antarctic Treaty"]),
        ("Where did the expedition set sail in February 2022?",
            ["In Cape Town", "In London", "On Elephant Island", "In Stanley"]),
        ("Whose records helped the searchers to know where to look?",
            ["Frank Worsley’s", "Ernest Shackleton’s", "Luis Pardo’s", "John Shears’s"]),
        ("What did Mensun Bound call the wreck?",
            ["By far the finest wooden shipwreck he had seen", "The hardest search in the world", "The worst portion of the worst sea", "A historic site and monument"]),
        ("Why is the wreck thought to be in such good condition?",
            ["The water is cold and animals that bore into timber are absent", "The mud has covered the hull", "The ice above shut out the light", "It was repaired before it sank"]),
        ("What ended the attempt of 2019?",
            ["The ice closed in and contact with a vehicle was lost", "The ship ran out of fuel", "The wrong position had been recorded", "The crew fell ill"]),
        ("What was Shackleton’s aim in 1914?",
            ["To be the first to cross Antarctica from coast to coast", "To be the first at the South Pole", "To map the Weddell Sea", "To rescue a party on Elephant Island"]),
        ("When did the Endurance sink?",
            ["On 21 November 1915", "On 27 October 1915", "On 30 August 1916", "In January 1915"]),
        ("Which ship took the men off Elephant Island?",
            ["The Yelcho", "The James Caird", "The S.A. Agulhas II", "The Endurance"]),
    ];
}
