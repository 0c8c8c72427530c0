package anlan.record.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/// The bytes of a file between two positions, read independently of other readers of the same file.
final class Section implements ReadableByteChannel {

    private final FileChannel file;
    private final long end;
    private long position;
    private boolean open = true;

    Section(FileChannel file, long start, long end) {
        this.file = file;
        this.position = start;
        this.end = end;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position == end) {
            return -1;
        }
        ByteBuffer part = target.slice();
        part.limit((int) Math.min(part.remaining(), end - position));
        int read = file.read(part, position);
        if (read > 0) {
            position += read;
            target.position(target.position() + read);
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /// Leaves the file open for other sections.
    @Override
    public void close() {
        open = false;
    }
}
