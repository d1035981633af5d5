using System.Globalization;
using CelacData.Agreement.Aligning;

namespace CelacData.Agreement.Reporting;

/// <summary>The sentences of the report. Raw literals end their lines as this file does: LF, by .gitattributes.</summary>
internal static class ReportText
{
    public const string Opening =
        """
        # How far the two passes agree

        `dotnet run --project tools/Agreement` writes this file from [pass-a.yaml](pass-a.yaml) and
        [pass-b.yaml](pass-b.yaml). Do not edit it: a test compares it with what the program writes.

        The two files are two codings of the same clauses by the [codebook](../CODEBOOK.md), made apart and kept as they
        were before anything was settled; only a few long names were shortened (the head of each file says which). What
        was settled afterwards is in the data, not here.

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
        - Anything about fields in free words (acts, names, conditions, references, described beneficiaries, units of
          quantities): these were not compared.
        - Much, where nearly every unit has the same value: with few periods, recurrences, quantities and bearers other than
          the usual, a single case moves alpha a good deal.

        """);

    public static string Rules(string differing, string consequent) =>
        $"""
        **Rules.** The rule named is the least sharp of the judgements, because rules of the codebook overlap: a lone operator
        is both the weakest of its chain (ST1) and the one that governs (ST2); a facilitating verb without "will" falls
        under ST3 and under the table (ST2); "reiterate" and "reaffirm" stand in the table (SK1) and in SK2. Entries with
        differing rules: {differing}; of these, {consequent} differ in strength or kind as well.

        """;
}
