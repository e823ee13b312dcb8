package io.ochag.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Tells whether a record's {@code toString} is the compiler's, which prints every component. */
final class RecordText {
    private static final int MAGIC_AND_VERSION = 8;

    private RecordText() {}

    /** The compiler's own calls a dynamic {@code toString(ThisRecord)}, whose name and type stand in the constant pool. */
    static boolean isGenerated(JavaClass record) {
        String descriptor = "(L" + record.getName().replace('.', '/') + ";)Ljava/lang/String;";
        try (InputStream bytes =
                        record.getSource().orElseThrow().getUri().toURL().openStream();
                DataInputStream in = new DataInputStream(bytes)) {
            in.skipBytes(MAGIC_AND_VERSION);
            return hasNameAndType(in, "toString", descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the constant pool as laid out in the Java Virtual Machine Specification, 4.4. */
    private static boolean hasNameAndType(DataInputStream in, String name, String descriptor) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Integer> pairs = new HashMap<>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 3, 4, 9, 10, 11, 17, 18 -> in.skipBytes(4);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipBytes(2);
                case 12 -> pairs.put(in.readUnsignedShort() << 16 | in.readUnsignedShort(), i);
                case 15 -> in.skipBytes(3);
                default -> throw new IOException("not a class file: constant of kind " + tag);
            }
        }
        return pairs.keySet().stream()
                .anyMatch(pair -> name.equals(texts.get(pair >>> 16)) && descriptor.equals(texts.get(pair & 0xFFFF)));
    }
}
