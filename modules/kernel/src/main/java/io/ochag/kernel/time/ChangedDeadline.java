package io.ochag.kernel.time;

import java.time.LocalDate;

/**
 * What the calendar now says of a stored deadline.
 *
 * @param provisional whether it still may change
 */
public record ChangedDeadline<K>(K key, LocalDate was, LocalDate becomes, boolean provisional) {
    /** Whether people have to be told; otherwise it has only become certain. */
    public boolean moved() {
        return !was.equals(becomes);
    }
}
