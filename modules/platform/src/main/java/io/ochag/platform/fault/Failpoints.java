package io.ochag.platform.fault;

/** Told whenever work reaches a step after which a crash would matter. The default does nothing; the test kit supplies those that fail. */
public interface Failpoints {
    /**
     * @param name of the step, dotted: {@code event.sequence.stamped}
     */
    void reached(String name);
}
