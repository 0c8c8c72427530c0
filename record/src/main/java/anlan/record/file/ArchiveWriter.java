package anlan.record.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// Writes members one after the other into a stream; each content is read twice, first for its size and CRC.
final class ArchiveWriter {

    private final OutputStream out;
    private final List<Member> members = new ArrayList<>();
    private long position;

    ArchiveWriter(OutputStream out) {
        this.out = out;
    }

    void add(String name, Content content) throws IOException {
        CRC32 crc = new CRC32();
        long size;
        try (InputStream in = new CheckedInputStream(content.open(), crc)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        Member member = new Member(name, crc.getValue(), size, position);
        if (member.end() > ZipLayout.MAX_BYTES || members.size() == ZipLayout.MAX_MEMBERS) {
            throw new IOException("案卷超出一个导出文件的容量（4 GB,65534 个文件），请分卷导出");
        }
        write(ZipLayout.localHeader(member));
        CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
        try (InputStream in = content.open()) {
            position += in.transferTo(checked);
        }
        if (position != member.end() || checked.getChecksum().getValue() != member.crc()) {
            throw new IOException("文件 %s 在导出过程中发生变化".formatted(name));
        }
        members.add(member);
    }

    void finish() throws IOException {
        long directory = position;
        for (Member member : members) {
            write(ZipLayout.centralHeader(member));
        }
        if (position > ZipLayout.MAX_BYTES) {
            throw new IOException("案卷超出一个导出文件的容量（4 GB），请分卷导出");
        }
        write(ZipLayout.endRecord(members.size(), position - directory, directory));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
