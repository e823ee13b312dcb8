package io.ochag.queue.line;

import io.ochag.kernel.error.DomainException;
import io.ochag.queue.PolicyKey;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.PriorityCode;
import io.ochag.queue.QueueError;
import io.ochag.queue.QueuePolicy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Keeps the versions of policies. */
public final class PolicyStore {
    private final PolicyMapper mapper;

    @Inject
    PolicyStore(PolicyMapper mapper) {
        this.mapper = mapper;
    }

    /** Keeps classes and version as they are given; {@code queue.class-rank-fixed}. */
    public void keep(QueuePolicy policy, LocalDate today) {
        for (PriorityClass one : policy.classes()) {
            if (mapper.keepClass(policy.key(), one) != one.rank()) {
                throw DomainException.of(
                        QueueError.CLASS_RANK_FIXED, Map.of("class", one.code().value()));
            }
        }
        if (isKept(policy)) {
            return;
        }
        PolicyRow before = mapper.inForce(policy.key(), policy.from());
        boolean inForce = before != null
                && before.fromDay().equals(policy.from())
                && !policy.from().isAfter(today);
        boolean rewrites = policy.from().isBefore(today) && mapper.isKnown(policy.key());
        if (inForce || rewrites) {
            throw DomainException.of(QueueError.POLICY_FIXED);
        }
        mapper.keepVersion(PolicyRow.of(policy));
    }

    /** The rules of a day; {@code queue.no-rules}. */
    public QueuePolicy inForce(PolicyKey key, LocalDate day) {
        PolicyRow row = mapper.inForce(key, day);
        if (row == null) {
            throw DomainException.of(QueueError.NO_RULES);
        }
        return row.policy(classes(key));
    }

    public boolean isKnown(PolicyKey key) {
        return mapper.isKnown(key);
    }

    /** Whether some version counts desk hours. */
    public boolean everInDeskHours(PolicyKey key) {
        return mapper.everInDeskHours(key);
    }

    /** Every class that any version has, or had. */
    public Map<PriorityCode, PriorityClass> classes(PolicyKey key) {
        Map<PriorityCode, PriorityClass> classes = new HashMap<>();
        mapper.classes(key).forEach(row -> classes.put(row.code(), row.shown()));
        return classes;
    }

    private boolean isKept(QueuePolicy policy) {
        PolicyRow kept = mapper.inForce(policy.key(), policy.from());
        return kept != null && kept.policy(classes(policy.key())).equals(policy);
    }
}
