package io.ochag.testing.fault;

import io.ochag.platform.fault.Failpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Throws a {@link Crash} at armed points and remembers which were passed. */
public final class CrashingFailpoints implements Failpoints {
    private final Map<String, AtomicInteger> armed = new ConcurrentHashMap<>();
    private final List<String> passed = new ArrayList<>();

    /** The next time that this point is reached is the last. */
    public CrashingFailpoints crashAt(String name) {
        return crashAt(name, 1);
    }

    /** The n-th time from now that this point is reached is the last. */
    public CrashingFailpoints crashAt(String name, int nth) {
        armed.put(name, new AtomicInteger(nth));
        return this;
    }

    public List<String> passed() {
        synchronized (passed) {
            return List.copyOf(passed);
        }
    }

    @Override
    public void reached(String name) {
        synchronized (passed) {
            passed.add(name);
        }
        AtomicInteger left = armed.get(name);
        if (left != null && left.decrementAndGet() == 0) {
            armed.remove(name);
            throw new Crash(name);
        }
    }
}
