using System.Text;
using CelacData.Agreement;
using CelacData.Agreement.Coding;
using CelacData.Agreement.Reporting;

var paths = AgreementPaths.Find(AppContext.BaseDirectory);
try
{
    var report = Report.Of(
        PassReader.Read("A", paths.PassA), PassReader.Read("B", paths.PassB),
        FactPassReader.Read("A", paths.FactsA), FactPassReader.Read("B", paths.FactsB));
    File.WriteAllText(paths.Report, report, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine($"Written: {Path.GetRelativePath(paths.Root, paths.Report)}");
    return 0;
}
catch (InvalidCodingException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
