using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CelacData.Generator.Reading;

/// <summary>
/// Reads a text once, with YamlDotNet's event parser, into nodes that know their place. Only the plain part of YAML is taken: no anchors, aliases, tags,
/// merge keys or further documents, whose meaning a curator would have to guess. Where the parser gives up, what was read till then is kept.
/// </summary>
internal sealed class NodeReader
{
    /// <summary>Deeper than any catalogue needs, and far from where recursion would end in a stack overflow.</summary>
    private const int MaximumDepth = 64;

    private readonly string _text;
    private readonly FileText _file;
    private readonly Repairs _repairs;
    private readonly ErrorSink _errors;
    private readonly CancellationToken _cancellation;
    private readonly Parser _parser;
    private readonly OpenLists<YamlNode> _items = new();
    private readonly OpenEntries _entries = new();

    /// <summary>The event at which the parser is; null when it can give no more.</summary>
    private ParsingEvent? _event;

    /// <param name="text">What to read: the text of the file as it was repaired, or a part of it at its place.</param>
    public NodeReader(string text, FileText file, Repairs repairs, ErrorSink errors, CancellationToken cancellation)
    {
        (_file, _repairs, _errors, _cancellation) = (file, repairs, errors, cancellation);
        (_text, _parser) = (text, new Parser(new StringReader(text)));
    }

    /// <summary>Where and why the parser gave up, or null.</summary>
    public Break? Break { get; private set; }

    /// <summary>Whether reading ended before the file did.</summary>
    public bool IsCut => _event is null;

    /// <summary>The root of the first document, or null where there is none.</summary>
    public YamlNode? Read()
    {
        Advance();
        Advance();
        if (_event is not DocumentStart)
            return null;
        Advance();
        var root = ReadNode(0);
        Advance();
        if (_event is DocumentStart second)
            _errors.Add(DataErrors.SecondDocument, PlaceOf(second));
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var start = _event;
        if (start is NodeEvent node && !(node.Anchor.IsEmpty && node.Tag.IsEmpty))
            RejectDecoration(node);
        if (depth > MaximumDepth && start is not null)
        {
            _errors.Add(DataErrors.TooDeep, PlaceOf(start), MaximumDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            _event = null;
            return new YamlLost(PlaceOf(start));
        }

        switch (start)
        {
            case Scalar scalar:
                Advance();
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, PlaceOf(scalar));
            case AnchorAlias alias:
                Advance();
                _errors.Add(DataErrors.AnchorOrAlias, PlaceOf(alias), $"the alias '*{alias.Value}'");
                return new YamlLost(PlaceOf(alias));
            case SequenceStart sequence:
                return ReadSequence(sequence, depth);
            case MappingStart mapping:
                return ReadMapping(mapping, depth, isItem: false).First;
            default:
                return new YamlLost(_file.PlaceOf(Break?.Start.Index ?? 0, Break?.Start.Index ?? 0));
        }
    }

    private YamlNode ReadSequence(SequenceStart start, int depth)
    {
        Advance();
        var from = _items.Count;
        while (_event is not (null or SequenceEnd))
        {
            if (_event is MappingStart { Anchor.IsEmpty: true, Tag.IsEmpty: true } mapping && depth < MaximumDepth)
            {
                var (first, second) = ReadMapping(mapping, depth + 1, isItem: true);
                _items.Add(first);
                if (second is not null)
                    _items.Add(second);
            }
            else
                _items.Add(Repaired(_event, ReadNode(depth + 1)));
        }

        var items = _items.Take(from);
        var isFlow = start.Style == SequenceStyle.Flow;
        YamlNode sequence = _event is null && isFlow ? new YamlLost(PlaceOf(start)) : new YamlSequence(items, PlaceOf(start));
        Leave(start, isFlow);
        return sequence;
    }

    /// <summary>
    /// One mapping; of an item of a list also a second, which begins with the first key that stands twice, where more than one does: a hyphen is
    /// missing there, and what follows is another item.
    /// </summary>
    private (YamlMapping First, YamlMapping? Second) ReadMapping(MappingStart start, int depth, bool isItem)
    {
        Advance();
        var from = _entries.Count;
        List<YamlKey>? twice = null;
        var split = -1;
        while (_event is not (null or MappingEnd))
        {
            var key = ReadKey(depth + 1);
            var value = Repaired(_event, ReadNode(depth + 1));
            if (key is null || _entries.Add(from, new YamlEntry(key.Value, value)))
                continue;
            (twice ??= []).Add(key.Value);
            split = split < 0 ? _entries.Count - from - 1 : split;
        }

        var entries = _entries.Take(from);
        var place = PlaceOf(start);
        var isCut = _event is null || _repairs.LostBetween(start.Start.Line, _event.End.Line);
        if (twice is null)
        {
            var whole = new YamlMapping(WithoutMergeKeys(entries), place, isCut);
            Leave(start, start.Style == MappingStyle.Flow);
            return (whole, null);
        }

        var isSplit = isItem && twice.Count > 1;
        foreach (var key in isSplit ? twice.Take(1) : twice)
            RejectDuplicate(key, isSplit);
        var first = new YamlMapping(WithoutMergeKeys((isSplit ? entries.Take(split) : Distinct(entries)).ToEquatableArray()), place, isCut);
        Leave(start, start.Style == MappingStyle.Flow);
        return (first, isSplit ? new YamlMapping(Distinct(entries.Skip(split)).ToEquatableArray(), entries[split].Key.Place, IsCut: true) : null);
    }

    /// <summary>The next key; null where something else stands there, which is reported.</summary>
    private YamlKey? ReadKey(int depth)
    {
        if (_event is Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true } scalar && depth <= MaximumDepth)
        {
            Advance();
            return new YamlKey(scalar.Value, scalar.Style == ScalarStyle.Plain, PlaceOf(scalar));
        }

        var node = ReadNode(depth);
        if (node is YamlScalar { Value: var text, IsPlain: var isPlain })
            return new YamlKey(text, isPlain, node.Place);
        if (node is not YamlLost)
            _errors.Add(DataErrors.KeyNotText, node.Place, node.Description);
        return null;
    }

    private static IEnumerable<YamlEntry> Distinct(IEnumerable<YamlEntry> entries) => entries.GroupBy(e => e.Key.Value).Select(g => g.First());

    private void RejectDuplicate(YamlKey key, bool isSplit)
    {
        if (key.Value != "<<")
            _errors.Add(DataErrors.DuplicateKey, key.Place, key.Value, isSplit ? ", as do others after it; does a new item begin here, with '- '?" : "");
    }

    private EquatableArray<YamlEntry> WithoutMergeKeys(EquatableArray<YamlEntry> entries)
    {
        var count = 0;
        foreach (var entry in entries)
        {
            if (!IsMergeKey(entry))
                continue;
            count++;
            _errors.Add(DataErrors.MergeKey, entry.Key.Place);
        }

        return count == 0 ? entries : entries.Where(e => !IsMergeKey(e)).ToEquatableArray();
    }

    private static bool IsMergeKey(YamlEntry entry) => entry.Key is { Value: "<<", IsPlain: true };

    private void RejectDecoration(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
            _errors.Add(DataErrors.Tag, PlaceOf(node), node.Tag.Value);
        if (!node.Anchor.IsEmpty)
            _errors.Add(DataErrors.AnchorOrAlias, PlaceOf(node), $"the anchor '&{node.Anchor.Value}'");
    }

    /// <summary>Where a repair took a value out, nothing stands now, and what was read of it before stands for it.</summary>
    private YamlNode Repaired(ParsingEvent? start, YamlNode node) =>
        node is YamlScalar { IsNull: true } && start is not null && _repairs.Find(start.Start.Line) is { } repair ? repair.Partial ?? new YamlLost(node.Place) : node;

    /// <summary>Steps over the end of a node; where the parser gave up inside, the outermost node in brackets is what is broken.</summary>
    private void Leave(NodeEvent start, bool isFlow)
    {
        if (_event is not null)
            Advance();
        else if (isFlow && Break is { } end)
            Break = end with { Flow = start.Start };
    }

    private void Advance()
    {
        if (_event is null && Break is not null)
            return;
        var last = _event;
        try
        {
            _event = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException e)
        {
            GiveUp(last, e.Start, e.End, e.Message.Trim().TrimEnd('.').Replace("\r", "").Replace('\n', ' '));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // On some input, such as a list that is not closed before the next key, the parser itself fails, at what follows the last that it gave.
            var end = Break.After(_text, last?.End ?? Mark.Empty);
            GiveUp(last, end, end, "it cannot be read from here on");
        }
    }

    private void GiveUp(ParsingEvent? last, Mark start, Mark end, string message)
    {
        var next = Break.After(_text, last?.End ?? Mark.Empty);
        var beginsLine = true;
        for (var at = (int)(next.Index - next.Column + 1); at < next.Index; at++)
            beginsLine &= _text[at] is ' ' or '-';
        Break = new Break(start, end, message, last?.Start ?? Mark.Empty, last?.End ?? Mark.Empty, next, beginsLine);
        _event = null;
    }

    private Place PlaceOf(ParsingEvent e) => _file.PlaceOf(e.Start.Index, e.End.Index);
}
