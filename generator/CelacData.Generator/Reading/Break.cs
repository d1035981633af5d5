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
}
