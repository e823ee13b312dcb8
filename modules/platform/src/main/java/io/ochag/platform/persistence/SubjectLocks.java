package io.ochag.platform.persistence;

import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Locks on what a command is about, held until the write ends: for limits and conflicts that are counted over several rows, and over all
 * aliases of a family or a person. Taken in one order everywhere, so that two commands wait for each other instead of deadlocking.
 */
public final class SubjectLocks {
    private static final String OF_IDS = "id ";
    private static final String OF_EVENTS = "event ";

    private final Transactions transactions;
    private final LockMapper mapper;

    @Inject
    SubjectLocks(Transactions transactions, LockMapper mapper) {
        this.transactions = transactions;
        this.mapper = mapper;
    }

    /** Locks these ids. What was read before may have changed meanwhile: read after it. Outside of a write: {@link IllegalStateException}. */
    public void lock(Collection<? extends UuidId> ids) {
        lock(ids.stream().map(id -> OF_IDS + id.value()));
    }

    /**
     * Locks these ids and all their aliases: locks, asks again, until nothing new is found.
     *
     * @param aliases all aliases of the ids, the ids themselves among them or not
     * @return everything that is locked now
     */
    public <I extends UuidId> Set<I> lock(Collection<I> ids, Function<Set<I>, ? extends Collection<I>> aliases) {
        Set<I> locked = new HashSet<>();
        Set<I> wanted = new HashSet<>(ids);
        while (!wanted.isEmpty()) {
            lock(wanted);
            locked.addAll(wanted);
            wanted = new HashSet<>(aliases.apply(Set.copyOf(locked)));
            wanted.removeAll(locked);
        }
        return locked;
    }

    /** Locks subjects of events, such as {@code family:…}. They never wait for locks on ids. */
    public void lockSubjects(Collection<String> subjects) {
        lock(subjects.stream().map(subject -> OF_EVENTS + subject));
    }

    private void lock(Stream<String> names) {
        if (!transactions.writing()) {
            throw new IllegalStateException("a lock belongs to a write");
        }
        Long[] keys = names.map(SubjectLocks::key).distinct().sorted().toArray(Long[]::new);
        if (keys.length > 0) {
            mapper.lock(keys);
        }
    }

    /** The same in every process and version; two names that share a key only wait without need. */
    private static long key(String name) {
        return ByteBuffer.wrap(Sha256.of(name)).getLong();
    }
}
