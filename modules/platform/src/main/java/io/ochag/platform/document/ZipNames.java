package io.ochag.platform.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Names of the parts of an archive out of the directory at its end, without unpacking anything. */
final class ZipNames {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;

    private ZipNames() {}

    /** Empty where these are not the last bytes of an archive, or where its directory does not fit into them. */
    static List<String> in(byte[] tail) {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = tail.length - END_LENGTH; end >= 0; end--) {
            if (bytes.getInt(end) == END_OF_DIRECTORY) {
                int length = bytes.getInt(end + 12);
                return length < 0 || length > end ? List.of() : names(bytes.position(end - length), end);
            }
        }
        return List.of();
    }

    private static List<String> names(ByteBuffer directory, int end) {
        List<String> names = new ArrayList<>();
        try {
            while (directory.position() < end) {
                int entry = directory.position();
                if (directory.getInt(entry) != ENTRY) {
                    return List.of();
                }
                int name = Short.toUnsignedInt(directory.getShort(entry + 28));
                int extra = Short.toUnsignedInt(directory.getShort(entry + 30));
                int comment = Short.toUnsignedInt(directory.getShort(entry + 32));
                byte[] text = new byte[name];
                directory.position(entry + 46);
                directory.get(text);
                names.add(new String(text, StandardCharsets.UTF_8));
                directory.position(entry + 46 + name + extra + comment);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // cut or made up: an archive that cannot be trusted
            return List.of();
        }
        return names;
    }
}
