package io.ochag.platform.sweep;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The declared sweeps by name. */
@Singleton
public final class Sweeps {
    private final Map<String, Sweep> byName = new TreeMap<>();

    @Inject
    Sweeps(Set<Sweep> declared) {
        for (Sweep sweep : declared) {
            if (byName.put(sweep.name(), sweep) != null) {
                throw new IllegalStateException("two sweeps are called " + sweep.name());
            }
        }
    }

    Collection<Sweep> all() {
        return byName.values();
    }

    /**
     * Runs a sweep now, in this thread, until nothing more waits. It does no harm beside the scheduled run.
     *
     * @return the number of batches
     */
    public int run(String name) {
        Sweep sweep = byName.get(name);
        if (sweep == null) {
            throw new IllegalArgumentException("no sweep is called " + name + "; there are " + byName.keySet());
        }
        int batches = 1;
        while (sweep.sweepOnce()) {
            batches++;
        }
        return batches;
    }
}
