using System.Globalization;
using CelacData.Agreement.Aligning;

namespace CelacData.Agreement.Reporting;

/// <summary>The sentences of the report. Raw literals end their lines as this file does: LF, by .gitattributes.</summary>
internal static class ReportText
{
    public const string Opening =
        """
        # How far the passes agree

        `dotnet run --project tools/Agreement` writes this file from two pairs of codings. Do not edit it: a test compares
        it with what the program writes.

        | passes | made by | of what |
        |---|---|---|
        | [pass-a.yaml](pass-a.yaml), [pass-b.yaml](pass-b.yaml) | codebook 1.0 | the splitting, the judgements, bearers, periods, values |
        | [facts-a.yaml](facts-a.yaml), [facts-b.yaml](facts-b.yaml) | codebook 1.2 | names, beneficiaries, recipients, conditions, quantities, references, on the settled entries |

        Each pair was made apart, by the [codebook](../CODEBOOK.md) of its day, and is kept as it was before anything was
        settled; only words that no figure counts were shortened (the head of each file says which). What was settled
        afterwards is in the data, not here. The first part of this file is about the first pair, [the second](#facts) about
        the other.

        """;

    /// <summary>What the figures mean and what they do not.</summary>
    public static string Reading => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        **Agreement %** is the share of units on which both passes say exactly the same; chance is not taken off.
        **Alpha** is Krippendorff's: 1 is perfect agreement, 0 is what chance would bring. By his own custom 0.800 is
        enough to rely on and 0.667 the least for a tentative conclusion. A dash stands where a figure has no meaning.
        Sets are compared by MASI (Passonneau, 2006), so that one code in common counts for something; their agreement %
        wants the whole set to be equal. Ranks are those of the codebook's table of strengths, where Willingness and
        Facilitation share one.

        **Matching.** Entries are aligned within their clause, in their order, so that the sum of similarities is greatest:
        {EntrySimilarity.PhraseWeight} for the words of the operative phrase, {EntrySimilarity.ActWeight} for those of
        the act, {EntrySimilarity.TypeWeight} for the same type. Below {EntryAligner.LeastSimilarity} two entries do not
        match. Every figure of an entry's field is over matched entries; what was split differently shows in the two lines
        on splitting and nowhere else. As the type takes part in the matching, its own figure leans upwards.

        **What the figures do not say.**

        - That the codings are right. Two passes can agree on a mistake.
        - How coders who know neither the text nor its makers would fare. The codebook was written with these clauses in
          view, names some of them, and leaves little to judgement; on another text the figures would be others.
        - How independent the curators are in mind. Coders of the same schooling, and all the more two runs of one language
          model, err alike, and the figures rise with that.
        - Anything about fields in free words (acts; and in these two files names, conditions, references, described
          beneficiaries and units as well, which were coded again by codes: [Facts](#facts)).
        - Much, where nearly every unit has the same value: with few periods, recurrences, quantities and bearers other than
          the usual, a single case moves alpha a good deal.

        """);

    public const string FactsOpening =
        """
        ## Facts

        Names, conditions and units stand in the first pair of passes as free words. A side check of the names so written
        came to an alpha of about 0.74, under the 0.8 that a codebook has to reach; version 1.2 put codes of the registries,
        kinds and rules in their place (NA, CO, BE6, RF, QU5, QU6), and two curators coded these fields anew, onto the settled
        entries, without sight of the data or of each other.

        """;

    public const string FactsReading =
        """
        **With a value** counts the units in which either pass has a code at all, a yes, or a figure. Most entries name nothing
        and set no condition, and two passes that agree on nothing being there agree cheaply; so the share of agreement stands
        there a second time, of these units alone. A condition counts as one code, made of its kinds; for each figure that both
        passes have, its kind, unit and basis are compared word by word.

        **What these figures do not say.** The curators chose from lists of codes that they were given, onto entries that they
        were given: the figures show that the same codes were chosen, not that the lists are complete, and not what became of
        the splitting. Both curators were language models, and alike; they hesitated over the same entries, for the same
        reasons, and mostly came down on the same side. Agreement that near to complete says that the rules can be followed.
        It says little of whether other readers would read them so.

        """;

    public const string FactHesitations =
        """
        What a curator hesitated over is settled by the codebook, and listed entry by entry in [CASES.md](../CASES.md);
        where the text itself leaves it open, the note of the clause says so.

        """;

    public static string Rules(string differing, string consequent) =>
        $"""
        **Rules.** The rule named is the least sharp of the judgements, because rules of the codebook overlap: a lone operator
        is both the weakest of its chain (ST1) and the one that governs (ST2); a facilitating verb without "will" falls
        under ST3 and under the table (ST2); "reiterate" and "reaffirm" stand in the table (SK1) and in SK2. Entries with
        differing rules: {differing}; of these, {consequent} differ in strength or kind as well.

        """;
}
