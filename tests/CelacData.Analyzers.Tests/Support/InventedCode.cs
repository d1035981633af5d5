using System.Text;

namespace CelacData.Analyzers.Tests.Support;

/// <summary>
/// Code that compiles and does what code does: texts, numbers, queries, sums, casts, comments, with much in it that has something of an id. One wrong id
/// stands in every tenth file. The same number gives the same code.
/// </summary>
internal static class InventedCode
{
    private const int LinesPerFile = 400;

    /// <summary>What stands in a method; {0} is a number.</summary>
    private static readonly string[] s_statements =
    [
        "var text{0} = \"AP {0}.3\";",
        "var key{0} = \"map-AP-{0}.txt\"; // see map-AP-{0} and ISO-8859-{0}",
        "var version{0} = Version.Parse(\"2.3.{0}\");",
        "var number{0} = int.Parse(\"{0}\") + double.Parse(\"{0}.5\");",
        "total += numbers.Sum(n => n.Value) + {0};",
        "foreach (var n in numbers) total += n.Value;",
        "if (name == \"BD\" || name is \"AP\" or \"AX-\") total -= {0};",
        "total += name switch {{ \"AX\" => 1, \"no id\" => {0}, _ => 2 }};",
        "titles[\"item-{0}\"] = $\"AP-{{name}}.{0}\";",
        "var day{0} = (DayOfWeek)({0} % 7);",
        "var all{0} = new[] {{ \"a{0}\", \"BD{0}\", \"xBD-{0}\" }}.Where(x => x.Contains(\"BD-\")).ToList();",
        "Console.WriteLine(\"Paragraph {{0}} of {0}\", name); /* AP-x, BD- and the like */",
        "var id{0} = Guid.Parse(\"00000000-0000-0000-0000-{0:000000000000}\");",
        "var clause{0} = Clauses.Get(ClauseId.AP_2_3_3); // by AP-2.3.3",
    ];

    public static IEnumerable<(string Path, string Text, IReadOnlyList<int> Wrong)> Files(int lines)
    {
        for (var file = 0; file * LinesPerFile < lines; file++)
            yield return File(file);
    }

    private static (string Path, string Text, IReadOnlyList<int> Wrong) File(int file)
    {
        var random = new Random(file);
        var text = new StringBuilder();
        var line = 0;
        var wrong = new List<int>();
        Add("using System;");
        Add("using System.Collections.Generic;");
        Add("using System.Linq;");
        Add("using CelacData;");
        Add($"namespace Invented.N{file % 50};");
        Add($"/// <summary>Class {file}.</summary>");
        Add($"public class C{file}");
        Add("{");
        for (var method = 0; line < LinesPerFile - 30; method++)
        {
            Add($"    public static decimal M{method}(string name, IReadOnlyList<KeyValuePair<string, decimal>> numbers, Dictionary<string, string> titles)");
            Add("    {");
            Add("        var total = 0m;");
            for (var i = 0; i < 20; i++)
                Add("        " + string.Format(System.Globalization.CultureInfo.InvariantCulture, s_statements[random.Next(s_statements.Length)], (method * 100) + i));
            if (method == 3 && file % 10 == 0)
            {
                wrong.Add(line);
                Add("        total += Clauses.Parse(\"AP-2.3.9\").Ordinal;");
            }

            Add("        return total;");
            Add("    }");
        }

        Add("}");
        return ($"/invented/C{file}.cs", text.ToString(), wrong);

        void Add(string code)
        {
            text.Append(code).Append('\n');
            line++;
        }
    }
}
