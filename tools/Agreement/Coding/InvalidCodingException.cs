namespace CelacData.Agreement.Coding;

/// <summary>A pass that cannot be measured. The message says where and why.</summary>
internal sealed class InvalidCodingException(string message) : Exception(message);
