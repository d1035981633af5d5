using YamlDotNet.Core;

namespace CelacData.Generator.Reading;

/// <summary>Where and why the parser gave up.</summary>
/// <param name="Start">Where what it could not understand begins.</param>
/// <param name="End">Where it noticed.</param>
/// <param name="LastStart">Where the last thing begins that it understood.</param>
/// <param name="Flow">Where the outermost of the brackets begins that are open, or nothing.</param>
internal sealed record Break(Mark Start, Mark End, string Message, Mark LastStart, Mark LastEnd, Mark? Flow = null);
