package io.ochag.families.source;

/** A file that is no table, or one that is beyond the limits. It repeats nothing of the file. */
public final class UnreadableSource extends RuntimeException {
    private final Why why;

    UnreadableSource(Why why) {
        super(why.name());
        this.why = why;
    }

    /** What is the matter with it. */
    public enum Why {
        BROKEN,
        TOO_LARGE,
        NO_SUCH_SHEET
    }

    public Why why() {
        return why;
    }
}
