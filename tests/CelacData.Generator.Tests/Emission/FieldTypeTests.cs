using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Every type that a field can have: given, left out, in a list, and wrong.</summary>
public sealed class FieldTypeTests
{
    private const string Values = "values.yaml";

    private static readonly HarbourAccord s_catalogue = HarbourAccord.Complete
        .With("more.yaml", """
            model:
            enums:
              - name: Colour
                doc: A colour.
                members: [{name: Red, doc: As fire.}, {name: Blue, doc: As water.}]
            records:
              - name: Value
                id: ValueId
                doc: One field of each type, of each optional type and of each list.
                fields:
                  - {name: text, type: text, doc: A text.}
                  - {name: number, type: integer, doc: A number.}
                  - {name: share, type: decimal, doc: A decimal.}
                  - {name: flag, type: boolean, doc: A flag.}
                  - {name: day, type: date, doc: A date.}
                  - {name: span, type: period, doc: A period.}
                  - {name: size, type: quantity, doc: A quantity.}
                  - {name: colour, type: Colour, doc: A code.}
                  - {name: town, type: ref Party, doc: A term of a vocabulary.}
                  - {name: place, type: clause, doc: A clause.}
                  - {name: plan, type: instrument, doc: An instrument.}
                  - {name: maybeText, type: "text?", doc: "A text, or null."}
                  - {name: maybeNumber, type: "integer?", doc: "A number, or null."}
                  - {name: maybeShare, type: "decimal?", doc: "A decimal, or null."}
                  - {name: maybeDay, type: "date?", doc: "A date, or null."}
                  - {name: maybeSpan, type: "period?", doc: "A period, or null."}
                  - {name: maybeSize, type: "quantity?", doc: "A quantity, or null."}
                  - {name: maybeColour, type: "Colour?", doc: "A code, or null."}
                  - {name: maybeTown, type: "ref Party?", doc: "A term, or null."}
                  - {name: maybePlace, type: "clause?", doc: "A clause, or null."}
                  - {name: maybePlan, type: "instrument?", doc: "An instrument, or null."}
                  - {name: texts, type: "text[]", doc: Texts.}
                  - {name: numbers, type: "integer[]", doc: Numbers.}
                  - {name: shares, type: "decimal[]", doc: Decimals.}
                  - {name: flags, type: "boolean[]", doc: Flags.}
                  - {name: days, type: "date[]", doc: Dates.}
                  - {name: spans, type: "period[]", doc: Periods.}
                  - {name: sizes, type: "quantity[]", doc: Quantities.}
                  - {name: colours, type: "Colour[]", doc: Codes.}
                  - {name: towns, type: "ref Party[]", doc: Terms of a vocabulary.}
                  - {name: places, type: "clause[]", doc: Clauses.}
                  - {name: plans, type: "instrument[]", doc: Instruments.}

            """)
        .Append(HarbourAccord.LockFile, "  Colour: {Red: 1, Blue: 2}\n  ValueId: {Least: 1, Most: 2}\n")
        .With(Values, """
            values:
              - name: Least
                text: words
                number: 3
                share: 0.25
                flag: true
                day: 2031-05-01
                span: 2031-05
                size: 3.5 m
                colour: Red
                town: Delta
                place: HD-1
                plan: HD
              - name: Most
                text: more words
                number: -3
                share: -12.50
                flag: false
                day: 2031-05-02
                span: 2031/2033
                size: {value: 66000000000, unit: CNY}
                colour: Blue
                town: Marsh
                place: HD-2
                plan: HP
                maybeText: a text
                maybeNumber: 0
                maybeShare: 0.0
                maybeDay: 2031-05-03
                maybeSpan: "[2031,2033]"
                maybeSize: 0 training places
                maybeColour: Red
                maybeTown: Delta
                maybePlace: HP-1.2
                maybePlan: HD
                texts: [one, two]
                numbers: [1, -2, 2147483647]
                shares: [1, 2.5, 0.125]
                flags: [true, false, true]
                days: [2031-01-01, 2032-02-29]
                spans: [2031, "[2031,2033]", 2032/..]
                sizes: [1 m, {value: 2.50, unit: "%"}, -7 degrees of frost]
                colours: [Blue, Red]
                towns: [Marsh, Delta]
                places: [HD-2, HP-1.1.1]
                plans: [HD, HP]

            """);

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_catalogue));

    [Theory]
    [InlineData("Text", "words, more words")]
    [InlineData("Number", "3, -3")]
    [InlineData("Share", "0.25, -12.50")]
    [InlineData("Flag", "True, False")]
    [InlineData("Day", "2031-05-01, 2031-05-02")]
    [InlineData("Span.Latest", "2031-05-31, 2033-12-31")]
    [InlineData("Size", "3.5 m, 66000000000 CNY")]
    [InlineData("Colour", "Red, Blue")]
    [InlineData("Town", "Delta Town, Marsh End")]
    [InlineData("Place.IdText", "HD-1, HD-2")]
    [InlineData("Plan.Prefix", "HD, HP")]
    public void A_value_is_read(string property, string answer) => Check($"Values.All.Select(v => v.{property})", answer);

    [Theory]
    [InlineData("MaybeText", "null, a text")]
    [InlineData("MaybeNumber", "null, 0")]
    [InlineData("MaybeShare", "null, 0.0")]
    [InlineData("MaybeDay", "null, 2031-05-03")]
    [InlineData("MaybeSpan?.IsOneOf", "null, True")]
    [InlineData("MaybeSize?.Unit", "null, training places")]
    [InlineData("MaybeColour", "null, Red")]
    [InlineData("MaybeTown", "null, Delta Town")]
    [InlineData("MaybePlace?.IdText", "null, HP-1.2")]
    [InlineData("MaybePlan?.Prefix", "null, HD")]
    public void A_value_may_be_left_out(string property, string answer) => Check($"Values.All.Select(v => v.{property})", answer);

    [Theory]
    [InlineData("Texts", "one, two")]
    [InlineData("Numbers", "1, -2, 2147483647")]
    [InlineData("Shares", "1, 2.5, 0.125")]
    [InlineData("Flags", "True, False, True")]
    [InlineData("Days", "2031-01-01, 2032-02-29")]
    [InlineData("Spans", "2031, [2031,2033], 2032/..")]
    [InlineData("Spans.Select(s => s.Latest)", "2031-12-31, 2033-12-31, null")]
    [InlineData("Sizes", "1 m, 2.50 %, -7 degrees of frost")]
    [InlineData("Colours", "Blue, Red")]
    [InlineData("Towns", "Marsh End, Delta Town")]
    [InlineData("Places.Select(c => c.IdText)", "HD-2, HP-1.1.1")]
    [InlineData("Plans.Select(i => i.Prefix)", "HD, HP")]
    public void A_list_is_read(string property, string answer)
    {
        Check($"HarbourAccord.Value.Most.{property}", answer);
        Check($"HarbourAccord.Value.Least.{property}.Any()", "False");
    }

    [Fact]
    public void Values_of_every_type_are_JSON() => Check(
        "System.Text.Json.JsonSerializer.Serialize(HarbourAccord.Value.Most, new System.Text.Json.JsonSerializerOptions { Converters = { new FullRecordJsonConverter() } })",
        """
        {"id":"Most","text":"more words","number":-3,"share":-12.50,"flag":false,"day":"2031-05-02","span":"2031/2033","size":{"value":66000000000,"unit":"CNY"},"colour":"Blue","town":"Marsh","place":"HD-2","plan":"HP","maybeText":"a text","maybeNumber":0,"maybeShare":0.0,"maybeDay":"2031-05-03","maybeSpan":"[2031,2033]","maybeSize":{"value":0,"unit":"training places"},"maybeColour":"Red","maybeTown":"Delta","maybePlace":"HP-1.2","maybePlan":"HD","texts":["one","two"],"numbers":[1,-2,2147483647],"shares":[1,2.5,0.125],"flags":[true,false,true],"days":["2031-01-01","2032-02-29"],"spans":["2031","[2031,2033]","2032/.."],"sizes":[{"value":1,"unit":"m"},{"value":2.50,"unit":"%"},{"value":-7,"unit":"degrees of frost"}],"colours":["Blue","Red"],"towns":["Marsh","Delta"],"places":["HD-2","HP-1.1.1"],"plans":["HD","HP"]}
        """);

    [Fact]
    public void A_record_says_its_days_as_days()
    {
        var catalogue = HarbourAccord.Complete
            .With("tides.yaml", """
                model:
                records:
                  - name: Tide
                    doc: A tide.
                    fields: [{name: day, type: date, doc: Its day.}, {name: height, type: decimal, doc: Its height.}]
                  - name: Gauge
                    id: GaugeId
                    doc: What measures tides.
                    fields: [{name: tides, type: "Tide[]", doc: What it measured.}]

                """)
            .Append(HarbourAccord.LockFile, "  GaugeId: {North: 1}\n")
            .With("gauges.yaml", """
                gauges:
                  - name: North
                    tides: [{day: 0987-05-01, height: 2.5}, {day: 2031-12-31, height: 3}]

                """);
        Assert.Equal("Tide { Day = 0987-05-01, Height = 2.5 }, Tide { Day = 2031-12-31, Height = 3 }", new LoadedLibrary(catalogue).Evaluate("Gauge.North.Tides.Select(t => t.ToString())"));
    }

    [Fact]
    public void Quantities_compare_by_value() => Check("HarbourAccord.Value.Least.Size == new QuantitativeValue(3.50m, \"m\")", "True");

    [Fact]
    public void Without_a_quantity_there_is_no_type_for_them() =>
        Assert.DoesNotContain("Core.QuantitativeValue.g.cs", GeneratorRun.Of(HarbourAccord.Complete).Sources.Keys);

    [Theory]
    [InlineData("size: 3.5 m", "size: {|#0:3.5|}", 81, "'3.5' of 'size' is no quantity; expected a number, a space and its unit, as in '3.5 m'")]
    [InlineData("size: 3.5 m", "size: {|#0:many m|}", 9, "'many' is no value of 'size'; expected a number without separators, with a point for decimals")]
    [InlineData("size: 3.5 m", "size: {|#0:|}{value: 3.5}", 6, "'size' lacks the key 'unit'")]
    [InlineData("size: 3.5 m", "size: {value: 3.5, unit: m, {|#0:base|}: year}", 5, "'base' is no key of 'size'; expected one of value, unit")]
    [InlineData("size: 3.5 m", "size: {|#0:|}[3.5, m]", 8, "'size' must be a number and its unit, as in '3.5 m' or {value: 3.5, unit: m}, but is a list")]
    [InlineData("numbers: [1,", "numbers: [{|#0:one|},", 9, "'one' is no value of 'numbers'; expected a whole number without separators")]
    [InlineData("flags: [true,", "flags: [{|#0:yes|},", 42, "'yes' of 'flags' is no boolean; write true")]
    [InlineData("days: [2031-01-01,", "days: [{|#0:2031-02-30|},", 43, "There is no day 2031-02-30: February 2031 has 28")]
    [InlineData("towns: [Marsh,", "towns: [{|#0:March|},", 13, "There is no Party 'March'; nearest: Marsh, Delta")]
    [InlineData("plans: [HD,", "plans: [{|#0:HX|},", 13, "There is no instrument 'HX'; nearest: HD, HP")]
    public Task A_wrong_value_is_told(string right, string wrong, int rule, string message) => Errors(
        s_catalogue.Edit(Values, right, wrong),
        Rule(rule, message));

    [Fact]
    public Task A_quantity_needs_a_number() => Errors(
        s_catalogue.Edit(Values, "{value: 66000000000,", "{value: {|#0:\"66,000\"|},"),
        Rule(38, "'66,000' of 'size' has separators between its digits; write 66000, or 66.000 if decimals stand behind it"));

    private static void Check(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));
}
