package io.ochag.platform.sweep;

import io.ochag.platform.persistence.OwnWrites;
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
    private final OwnWrites own;

    @Inject
    Sweeps(Set<Sweep> declared, OwnWrites own) {
        this.own = own;
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
        while (once(sweep)) {
            batches++;
        }
        return batches;
    }

    /** One batch, on the data source even where there is a host. */
    boolean once(Sweep sweep) {
        return own.each(sweep::sweepOnce);
    }
}
