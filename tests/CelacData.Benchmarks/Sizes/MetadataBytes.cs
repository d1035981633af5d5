using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CelacData.Benchmarks.Sizes;

/// <summary>The bytes of names and signatures, each of which counts where it is met first.</summary>
internal sealed class MetadataBytes(MetadataReader metadata)
{
    private readonly bool[] _namesSeen = new bool[metadata.GetHeapSize(HeapIndex.String)];
    private readonly bool[] _blobsSeen = new bool[metadata.GetHeapSize(HeapIndex.Blob)];

    /// <summary>With the zero that ends it. The end of a name may be another name, as that of a getter is its property's.</summary>
    public long Name(StringHandle name) => name.IsNil ? 0 : New(_namesSeen, metadata.GetHeapOffset(name), metadata.GetBlobReader(name).Length + 1);

    /// <summary>With the bytes that say how long it is.</summary>
    public long Blob(BlobHandle blob) =>
        blob.IsNil ? 0 : metadata.GetBlobReader(blob).Length is var length && length < 0x80 ? New(_blobsSeen, metadata.GetHeapOffset(blob), length + 1) : New(_blobsSeen, metadata.GetHeapOffset(blob), length + 2);

    /// <summary>How many bytes of a piece have not been counted yet.</summary>
    private static long New(bool[] seen, int from, int length)
    {
        var piece = seen.AsSpan(from, length);
        var count = piece.Count(false);
        piece.Fill(true);
        return count;
    }
}
