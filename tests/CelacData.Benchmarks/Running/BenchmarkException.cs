namespace CelacData.Benchmarks.Running;

/// <summary>Something cannot be measured; the message is for whoever runs the program.</summary>
public sealed class BenchmarkException(string message) : Exception(message);
