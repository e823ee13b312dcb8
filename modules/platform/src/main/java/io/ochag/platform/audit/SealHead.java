package io.ochag.platform.audit;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The last batch of seals and its hash. Kept outside of the database (printed, mailed, in another system), it later proves that nothing was
 * cut off the end.
 *
 * @param hash SHA-256 in lower-case hexadecimal
 */
public record SealHead(long batch, String hash) {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public SealHead {
        if (batch < 0 || !HASH.matcher(hash).matches()) {
            throw new InvalidValueException("audit.head");
        }
    }

    /** Reads what {@link #toString} writes; anything else is refused with {@code audit.head}. */
    public static SealHead parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new InvalidValueException("audit.head");
        }
        return new SealHead(Long.parseLong(match.group(1)), match.group(2));
    }

    @Override
    public String toString() {
        return batch + ":" + hash;
    }
}
