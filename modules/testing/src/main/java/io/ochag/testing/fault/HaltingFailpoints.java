package io.ochag.testing.fault;

import io.ochag.platform.fault.Failpoints;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Ends the JVM at one point, without hooks, as {@code kill -9} would. For a server that a test starts as a process of its own. */
public final class HaltingFailpoints implements Failpoints {
    /** The exit code by which the test knows that the point was reached. */
    public static final int EXIT = 86;

    private final String name;
    private final AtomicInteger left;

    /** @param nth the how manieth time is the last */
    public HaltingFailpoints(String name, int nth) {
        this.name = name;
        this.left = new AtomicInteger(nth);
    }

    /** From {@code name} or {@code name:nth}; without a text nothing ever ends. */
    public static Failpoints parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return reached -> {};
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new HaltingFailpoints(text, 1)
                : new HaltingFailpoints(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public void reached(String point) {
        if (point.equals(name) && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT);
        }
    }
}
