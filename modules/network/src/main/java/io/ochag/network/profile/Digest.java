package io.ochag.network.profile;

import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.timeline.Later;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A digest of everything that a record states, so that two statements can be compared without keeping the first. */
final class Digest {
    private static final int BYTES = 16;
    private static final int SHORT = 8;

    private Digest() {}

    static String of(Object stated) {
        StringBuilder text = new StringBuilder();
        write(stated, text);
        return HexFormat.of().formatHex(Sha256.of(text.toString()), 0, BYTES);
    }

    /** Each component by its name, a colon and a digest of its own. */
    static String[] ofComponents(Record stated) {
        return Arrays.stream(stated.getClass().getRecordComponents())
                .map(component -> {
                    StringBuilder text = new StringBuilder();
                    write(component(stated, component), text);
                    return component.getName() + ":" + HexFormat.of().formatHex(Sha256.of(text.toString()), 0, SHORT);
                })
                .toArray(String[]::new);
    }

    private static boolean counts(@Nullable Object value, RecordComponent component) {
        boolean empty = value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> many && many.isEmpty();
        return !empty || !component.isAnnotationPresent(Later.class);
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append('-');
        } else if (value instanceof DateRange range) {
            text.append(range.from()).append('/').append(range.to());
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), text);
        } else if (value instanceof Collection<?> many) {
            text.append('[');
            many.forEach(one -> write(one, text));
            text.append(']');
        } else if (value instanceof Record some) {
            text.append('{').append(some.getClass().getSimpleName());
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                Object part = component(some, component);
                if (counts(part, component)) {
                    write(part, text);
                }
            }
            text.append('}');
        } else {
            // length first: no two lists of texts can read alike
            String plain = value.toString();
            text.append(plain.length()).append(':').append(plain);
        }
    }

    private static @Nullable Object component(Record some, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(some);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's component cannot be read: " + component.getName(), e);
        }
    }
}
