package anlan.record.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The bytes of a ZIP without choices: stored, no dates, no comments, no extra fields, no ZIP64.
///
/// Writer and reader both build the headers here; the reader compares instead of believing, so nothing in the container
/// can be changed or hidden, and there is no compression that could explode.
@SuppressWarnings("ByteBufferBackingArray") // every buffer here is allocated whole
final class ZipLayout {

    static final int LOCAL_HEADER = 30;
    static final int CENTRAL_HEADER = 46;
    static final int END_RECORD = 22;

    /// What 32-bit sizes and 16-bit counts can hold; the greatest values mean ZIP64.
    static final long MAX_BYTES = 0xFFFF_FFFEL;

    static final int MAX_MEMBERS = 0xFFFE;

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final short VERSION = 10;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;

    private ZipLayout() {}

    static byte[] localHeader(Member member) {
        ByteBuffer out = buffer(LOCAL_HEADER + member.name().length());
        out.putInt(LOCAL_SIGNATURE);
        putCommonFields(out, member);
        return out.put(name(member)).array();
    }

    static byte[] centralHeader(Member member) {
        ByteBuffer out = buffer(CENTRAL_HEADER + member.name().length());
        out.putInt(CENTRAL_SIGNATURE).putShort(VERSION);
        putCommonFields(out, member);
        out.putShort((short) 0); // comment length
        out.putShort((short) 0); // disk
        out.putShort((short) 0); // internal attributes
        out.putInt(0); // external attributes
        out.putInt((int) member.offset());
        return out.put(name(member)).array();
    }

    static byte[] endRecord(int members, long directorySize, long directoryOffset) {
        ByteBuffer out = buffer(END_RECORD);
        out.putInt(END_SIGNATURE).putShort((short) 0).putShort((short) 0); // disks
        out.putShort((short) members).putShort((short) members);
        out.putInt((int) directorySize).putInt((int) directoryOffset);
        return out.putShort((short) 0).array(); // comment length
    }

    private static void putCommonFields(ByteBuffer out, Member member) {
        out.putShort(VERSION).putShort((short) 0).putShort((short) 0); // needed version, flags, method: stored
        out.putShort((short) 0).putShort(FIRST_OF_JANUARY_1980); // time, date
        out.putInt((int) member.crc()).putInt((int) member.size()).putInt((int) member.size());
        out.putShort((short) member.name().length()).putShort((short) 0); // length of extra field
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] name(Member member) {
        return member.name().getBytes(StandardCharsets.US_ASCII);
    }
}
