package anlan.record.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// Reads an exported case file that may come from an enemy: of each member it believes only name, CRC and size, builds
/// the headers anew and compares every byte of the container with them.
public final class Archive implements Closeable {

    private static final String CONTAINER = "zip";
    private static final int MAX_NAME = 80;

    private final FileChannel channel;
    private final SequencedMap<String, Member> members = new LinkedHashMap<>();

    private Archive(FileChannel channel) {
        this.channel = channel;
    }

    /// Opens a file and checks its container; throws [DamagedFile] at the first byte that is not as it must be.
    public static Archive open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            Archive archive = new Archive(channel);
            archive.readContainer();
            return archive;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void readContainer() throws IOException {
        long endRecord = channel.size() - ZipLayout.END_RECORD;
        if (endRecord < 0 || endRecord > ZipLayout.MAX_BYTES) {
            throw damaged("不是案卷导出文件");
        }
        ByteBuffer end = read(endRecord, ZipLayout.END_RECORD);
        int count = Short.toUnsignedInt(end.getShort(10));
        long directory = Integer.toUnsignedLong(end.getInt(16));
        if (directory > endRecord || endRecord - directory > (long) count * (ZipLayout.CENTRAL_HEADER + MAX_NAME)) {
            throw damaged("目录的位置不对");
        }
        compare(endRecord, ZipLayout.endRecord(count, endRecord - directory, directory));
        readDirectory(read(directory, (int) (endRecord - directory)), count, directory);
        checkNames(List.copyOf(members.keySet()));
    }

    private void readDirectory(ByteBuffer in, int count, long directory) throws IOException {
        long position = 0;
        for (int i = 0; i < count; i++) {
            int start = in.position();
            int nameLength = in.remaining() < ZipLayout.CENTRAL_HEADER ? -1 : in.getShort(start + 28);
            if (nameLength < 1 || nameLength > MAX_NAME || in.remaining() < ZipLayout.CENTRAL_HEADER + nameLength) {
                throw damaged("目录不完整");
            }
            byte[] header = new byte[ZipLayout.CENTRAL_HEADER + nameLength];
            in.get(header);
            long crc = Integer.toUnsignedLong(in.getInt(start + 16));
            long size = Integer.toUnsignedLong(in.getInt(start + 24));
            String name = new String(header, ZipLayout.CENTRAL_HEADER, nameLength, US_ASCII);
            Member member = new Member(name, crc, size, position);
            if (!Arrays.equals(header, ZipLayout.centralHeader(member))) {
                throw damaged("目录中第 %d 项被改动".formatted(i + 1));
            }
            if (member.end() > directory) {
                throw damaged("目录中第 %d 项超出文件范围".formatted(i + 1));
            }
            compare(position, ZipLayout.localHeader(member));
            if (members.putIfAbsent(name, member) != null) {
                throw damaged("文件名重复");
            }
            position = member.end();
        }
        if (in.hasRemaining() || position != directory) {
            throw damaged("含有不属于任何文件的内容");
        }
    }

    /// Only names of the format, in its order: so there is no path to traverse, and nothing stands twice.
    private static void checkNames(List<String> names) throws DamagedFile {
        int leading = Names.LEADING.size();
        if (names.size() < leading || !names.subList(0, leading).equals(Names.LEADING)) {
            throw damaged("应以 %s 开头".formatted(String.join("、", Names.LEADING)));
        }
        List<String> rest = names.subList(leading, names.size());
        for (String name : rest) {
            if (Names.promisedHash(name).isEmpty()) {
                throw damaged("含有不应有的文件");
            }
        }
        if (!rest.equals(rest.stream().sorted().toList())) {
            throw damaged("文件没有按名称排列");
        }
    }

    /// The members in their order.
    public List<Member> members() {
        return new ArrayList<>(members.values());
    }

    /// The member of this name.
    public Optional<Member> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// One of the three members that every case file has.
    public Member leading(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /// The content of a member, whatever its CRC says.
    public InputStream open(Member member) throws IOException {
        return Channels.newInputStream(new Section(channel, member.contentOffset(), member.end()));
    }

    /// The whole content of a member, which must not be larger than the given number of bytes.
    public byte[] bytes(Member member, int most) throws IOException {
        if (member.size() > most) {
            throw new DamagedFile(member.name(), "超过 %d 字节".formatted(most));
        }
        try (InputStream in = open(member)) {
            return in.readAllBytes();
        }
    }

    /// The first member whose CRC does not fit its content.
    public Optional<Member> wrongCrc() throws IOException {
        for (Member member : members.values()) {
            CRC32 crc = new CRC32();
            try (InputStream in = new CheckedInputStream(open(member), crc)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (crc.getValue() != member.crc()) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private void compare(long position, byte[] expected) throws IOException {
        byte[] found = read(position, expected.length).array();
        int difference = Arrays.mismatch(found, expected);
        if (difference >= 0) {
            throw damaged("第 %d 字节被改动".formatted(position + difference + 1));
        }
    }

    private ByteBuffer read(long position, int size) throws IOException {
        ByteBuffer buffer = ZipLayout.buffer(size);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw damaged("文件不完整");
            }
        }
        return buffer.flip();
    }

    private static DamagedFile damaged(String words) {
        return new DamagedFile(CONTAINER, words);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
