package io.ochag.platform.document;

import io.ochag.kernel.document.MediaType;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one type is known by its content: a row of {@code ochag_platform.document_type}. */
public record TypeRow(
        MediaType mediaType,
        String rule,
        @Nullable Integer atByte,
        String @Nullable [] signatures,
        @Nullable String zipPart,
        @Nullable String zipForbidden,
        boolean allowed) {
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    boolean fits(Evidence content) {
        return switch (rule) {
            case "BYTES" ->
                signatures != null
                        && atByte != null
                        && Arrays.stream(signatures)
                                .anyMatch(hex -> stands(HexFormat.of().parseHex(hex), content.head(), atByte));
            case "ZIP" -> stands(ARCHIVE, content.head(), 0) && holdsItsPart(ZipNames.in(content.tail()));
            default -> content.text();
        };
    }

    /** A text says nothing of itself, so every other type is asked first. */
    boolean isText() {
        return "TEXT".equals(rule);
    }

    private boolean holdsItsPart(List<String> names) {
        return zipPart != null
                && names.contains(zipPart)
                && (zipForbidden == null || names.stream().noneMatch(name -> name.endsWith(zipForbidden)));
    }

    private static boolean stands(byte[] signature, byte[] head, int at) {
        int end = at + signature.length;
        return end <= head.length && Arrays.equals(head, at, end, signature, 0, signature.length);
    }
}
