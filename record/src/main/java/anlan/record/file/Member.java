package anlan.record.file;

/// One stored file inside the archive.
///
/// @param name path in the archive, ASCII
/// @param crc CRC-32 of the content
/// @param size bytes of the content
/// @param offset where its local header begins
public record Member(String name, long crc, long size, long offset) {

    /// Where its content begins.
    long contentOffset() {
        return offset + ZipLayout.LOCAL_HEADER + name.length();
    }

    /// Where the next member begins.
    long end() {
        return contentOffset() + size;
    }
}
