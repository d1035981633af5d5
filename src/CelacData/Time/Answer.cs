namespace CelacData;

/// <summary>An answer about what a text leaves open in part.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CodeJsonConverter<Answer>))]
#endif
public enum Answer
{
    /// <summary>It is not so.</summary>
    No = 1,

    /// <summary>It is so under one reading and not under another, and the text does not decide.</summary>
    Perhaps = 2,

    /// <summary>It is so.</summary>
    Yes = 3,
}
