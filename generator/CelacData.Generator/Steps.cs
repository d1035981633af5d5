namespace CelacData.Generator;

/// <summary>The names under which the driver tracks the steps, for tests of what an edit runs anew.</summary>
internal static class Steps
{
    public const string Find = nameof(Find);
    public const string Take = nameof(Take);
    public const string Model = nameof(Model);
    public const string Schema = nameof(Schema);
    public const string Parse = nameof(Parse);
    public const string Options = nameof(Options);
    public const string References = nameof(References);
    public const string Outline = nameof(Outline);
    public const string LayOut = nameof(LayOut);
    public const string Check = nameof(Check);
    public const string Catalogue = nameof(Catalogue);
    public const string Emit = nameof(Emit);
}
