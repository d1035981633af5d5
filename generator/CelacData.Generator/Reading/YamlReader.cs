using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CelacData.Generator.Reading;

/// <summary>
/// Reads a file with YamlDotNet's event parser into nodes that know their place. Only the plain part of YAML is taken:
/// no anchors, aliases, tags or further documents, whose meaning a curator would have to guess.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Deeper than any catalogue needs, and far from where recursion would end in a stack overflow.</summary>
    private const int MaximumDepth = 64;

    private readonly string _path;
    private readonly SourceText _text;
    private readonly ErrorSink _errors;
    private readonly IParser _parser;

    private YamlReader(string path, SourceText text, ErrorSink errors)
    {
        (_path, _text, _errors) = (path, text, errors);
        _parser = new Parser(new StringReader(text.ToString()));
    }

    public static YamlFile Read(string path, SourceText text, CancellationToken cancellation)
    {
        var errors = new ErrorSink();
        var root = new YamlReader(path, text, errors).ReadRoot(cancellation);
        var first = root?.Entries[0].Key.Value ?? FirstKey(text);
        return new YamlFile(path, System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')), root, first, errors.ToArray());
    }

    /// <summary>What stands before the first colon of a file that cannot be read.</summary>
    private static string? FirstKey(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = text.ToString(TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + 100)));
            if (content.Trim().Length > 0 && content[0] is not ('#' or '%' or '-'))
                return content.IndexOf(':') is > 0 and var colon ? content.Substring(0, colon) : null;
        }

        return null;
    }

    private YamlMapping? ReadRoot(CancellationToken cancellation)
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
            {
                _errors.Add(DataErrors.EmptyFile, PlaceOf(Mark.Empty, Mark.Empty));
                return null;
            }

            _parser.Consume<DocumentStart>();
            var node = ReadNode(0, cancellation);
            _parser.Consume<DocumentEnd>();
            if (_parser.Accept<DocumentStart>(out var second))
                _errors.Add(DataErrors.UnsupportedYaml, PlaceOf(second.Start, second.End), "a second document");
            if (node is not YamlMapping mapping)
                _errors.Add(DataErrors.WrongType, node.Place, "The file", "a mapping", node.Description);
            else if (mapping.Entries.Count > 0)
                return mapping;
            else if (!_errors.Any)
                _errors.Add(DataErrors.EmptyFile, mapping.Place);
        }
        catch (YamlException e)
        {
            _errors.Add(DataErrors.InvalidYaml, PlaceOf(e.Start, e.End), FirstSentence(e.Message));
        }
        catch (TooDeepException e)
        {
            _errors.Add(DataErrors.UnsupportedYaml, e.Place, $"nesting deeper than {MaximumDepth} levels");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // On some input, such as a list that is not closed before the next key, the parser itself fails.
            var last = _parser.Current?.End ?? Mark.Empty;
            _errors.Add(DataErrors.InvalidYaml, PlaceOf(last, last), "it cannot be read from here on");
        }

        return null;
    }

    private YamlNode ReadNode(int depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var start = _parser.Current!;
        if (depth > MaximumDepth)
            throw new TooDeepException(PlaceOf(start.Start, start.End));
        if (start is NodeEvent node)
            RejectDecoration(node);

        if (_parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, PlaceOf(scalar.Start, scalar.End));

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            var place = PlaceOf(alias.Start, alias.End);
            _errors.Add(DataErrors.UnsupportedYaml, place, "an alias");
            return new YamlScalar($"*{alias.Value}", IsPlain: false, place);
        }

        return _parser.TryConsume<SequenceStart>(out _)
            ? ReadSequence(start, depth, cancellation)
            : ReadMapping(_parser.Consume<MappingStart>(), depth, cancellation);
    }

    private YamlSequence ReadSequence(ParsingEvent start, int depth, CancellationToken cancellation)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1, cancellation));
        return new YamlSequence(items.ToEquatableArray(), PlaceOf(start.Start, start.End));
    }

    private YamlMapping ReadMapping(ParsingEvent start, int depth, CancellationToken cancellation)
    {
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1, cancellation);
            var value = ReadNode(depth + 1, cancellation);
            if (key is not YamlScalar name)
                _errors.Add(DataErrors.WrongType, key.Place, "A key", "a text", key.Description);
            else if (seen.Add(name.Value))
                entries.Add(new YamlEntry(name, value));
            else
                _errors.Add(DataErrors.DuplicateKey, name.Place, name.Value);
        }

        return new YamlMapping(entries.ToEquatableArray(), PlaceOf(start.Start, start.End));
    }

    private void RejectDecoration(NodeEvent node)
    {
        var place = PlaceOf(node.Start, node.End);
        if (!node.Anchor.IsEmpty)
            _errors.Add(DataErrors.UnsupportedYaml, place, "an anchor");
        if (!node.Tag.IsEmpty)
            _errors.Add(DataErrors.UnsupportedYaml, place, "a tag");
    }

    /// <summary>Marks count lines and columns from one; block scalars end at the start of the next line.</summary>
    private Place PlaceOf(in Mark start, in Mark end)
    {
        var from = Clamp((int)start.Index);
        var to = Math.Max(from, Clamp((int)end.Index));
        while (to > from && char.IsWhiteSpace(_text[to - 1]))
            to--;
        var span = TextSpan.FromBounds(from, to);
        return new Place(_path, span, _text.Lines.GetLinePositionSpan(span));
    }

    private int Clamp(int index) => Math.Max(0, Math.Min(index, _text.Length));

    private static string FirstSentence(string message) => message.Trim().TrimEnd('.').Replace("\r", "").Replace('\n', ' ');

    private sealed class TooDeepException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
