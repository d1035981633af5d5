using System.Text;
using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>
/// Writes a program of any length as a user of the library would have one: classes that calculate, format and query, with comments and texts; in one file
/// of ten a fifth of the methods use the catalogue, through its own members and through those that the program marks itself. All ids in it are right.
/// </summary>
internal sealed class UserCode
{
    private const ulong Seed = 6;
    private const int MethodsOfAFile = 25;

    /// <summary>What every project that marks something of its own has once.</summary>
    private const string Register =
        """
        using System;
        using System.Collections.Generic;
        using CelacData;

        namespace User;

        /// <summary>The clauses that are spoken of in more than one place.</summary>
        public static class Known
        {
            public const string Seminar = "AP-2.3.3";
            public const string Officials = "AX-1";
        }

        /// <summary>What somebody wrote about a clause.</summary>
        public sealed record Note([ClauseReference] string Clause, string Text);

        /// <summary>All notes, by the ids of clauses.</summary>
        public sealed class Register
        {
            private readonly Dictionary<string, Note> _notes = new();

            [ClauseReference]
            public string Current { get; set; } = "";

            public Note this[[ClauseReference] string clause] => _notes[clause];

            public void Add([ClauseReference] string clause, string text) => _notes[clause] = new(clause, text);
        }

        """;

    private readonly Dice _dice = new(Seed);
    private readonly PlainCode _plain;
    private readonly CatalogueCode _catalogue;
    private readonly InventedWords _words;

    private UserCode()
    {
        _words = new InventedWords(_dice);
        (_plain, _catalogue) = (new PlainCode(_dice, _words), new CatalogueCode(_dice, _words));
    }

    /// <summary>Files with at least so many lines together.</summary>
    public static IReadOnlyList<string> Files(int lines)
    {
        var (code, files, written) = (new UserCode(), new List<string> { Register }, 0);
        while (written < lines)
        {
            var file = code.File(files.Count);
            files.Add(file);
            written += file.Count(c => c == '\n');
        }

        return files;
    }

    private string File(int number)
    {
        var usesCatalogue = number % 10 == 0;
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text;\n");
        text.Append(usesCatalogue ? "using CelacData;\n\n" : "\n");
        text.Append($"namespace User.Part{number % 40};\n\n/// <summary>{_words.Sentence(12)}</summary>\npublic sealed class Worker{number}\n{{\n");
        text.Append("    private const string Separator = \"; \";\n\n");
        text.Append("    private readonly Dictionary<string, int> _counts = new();\n    private readonly List<string> _lines = new();\n\n");
        for (var method = 0; method < MethodsOfAFile; method++)
            text.Append(usesCatalogue && method % 5 == 0 ? _catalogue.Method(method) : _plain.Method(method));
        return text.Append("}\n").ToString();
    }
}
