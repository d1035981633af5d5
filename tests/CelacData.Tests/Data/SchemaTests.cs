namespace CelacData.Tests.Data;

public class SchemaTests
{
    public static TheoryData<string> DataFiles => new(DataFile.All.Select(f => f.Name));

    public static TheoryData<string> Schemas => new(DataSchema.Files.Select(f => Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Every_data_file_names_its_schema_in_its_first_line(string file)
    {
        var data = DataFile.Named(file);
        Assert.NotNull(data.SchemaReference);
        Assert.True(File.Exists(data.SchemaPath), $"{file} names {data.SchemaReference}, and there is no {data.SchemaPath}.");
        Assert.Equal(DataSchema.Folder, Path.GetDirectoryName(data.SchemaPath));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public async Task Every_data_file_is_valid(string file)
    {
        var data = DataFile.Named(file);
        var violations = (await DataSchema.LoadAsync(data.SchemaPath!)).Validate(data.Load());
        Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations.Select(v => $"{file}: {v}")));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_schema_but_the_common_one_is_named_by_a_data_file(string schema) =>
        Assert.Equal(schema != "common.schema.json", DataFile.All.Any(f => Path.GetFileName(f.SchemaPath) == schema));
}
