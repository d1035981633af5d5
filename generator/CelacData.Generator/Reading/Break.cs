using YamlDotNet.Core;

namespace CelacData.Generator.Reading;

/// <summary>Where and why the parser gave up.</summary>
/// <param name="Start">Where what it could not understand begins.</param>
/// <param name="End">Where it noticed.</param>
/// <param name="LastStart">Where the last thing begins that it understood.</param>
/// <param name="Next">Where the thing begins that comes after that.</param>
/// <param name="NextBeginsLine">Whether nothing but hyphens stands before it in its line.</param>
/// <param name="Flow">Where the outermost of the brackets begins that are open, or nothing.</param>
internal sealed record Break(Mark Start, Mark End, string Message, Mark LastStart, Mark LastEnd, Mark Next, bool NextBeginsLine, Mark? Flow = null)
{
    public int NextLine => (int)Next.Line;

    /// <summary>Where the next thing begins: behind white space and comments, the colon of a key and the ends of what the parser had read but not given yet. A tab before it is part of it.</summary>
    public static Mark After(string text, Mark end)
    {
        var (at, line, start) = ((int)end.Index, end.Line, (int)(end.Index - end.Column + 1));
        var isComment = false;
        for (; at < text.Length && (isComment || text[at] is ' ' or '\n' or '\r' or '}' or ']' or ',' or '#' || (text[at] == ':' && at == end.Index)); at++)
        {
            isComment = (isComment || text[at] == '#') && text[at] != '\n';
            if (text[at] == '\n')
                (line, start) = (line + 1, at + 1);
        }

        return new Mark(at, line, at - start + 1);
    }
}
