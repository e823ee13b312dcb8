package io.ochag.queue;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of lines from a day on, until the next version. An offer keeps the version under which it was made.
 *
 * @param from the first day
 * @param attempts 0: the clock of an offer starts with the offer. Else it starts with the first contact, or after so many attempts in vain
 * @param onDecline what it costs to decline
 * @param onSilence what it costs to let the term run out; it never costs anything while nobody was reached
 * @param classes into which one may come from that day on; at least one
 */
public record QueuePolicy(
        PolicyKey key,
        @NotPersonal LocalDate from,
        OfferTerm term,
        int attempts,
        RefusalRule onDecline,
        RefusalRule onSilence,
        List<PriorityClass> classes) {
    /** @throws InvalidValueException {@code queue-policy.attempts}, {@code queue-policy.classes} */
    public QueuePolicy {
        if (attempts < 0) {
            throw new InvalidValueException("queue-policy.attempts");
        }
        classes = List.copyOf(classes);
        Set<PriorityCode> codes = new HashSet<>();
        if (classes.isEmpty() || !classes.stream().allMatch(one -> codes.add(one.code()))) {
            throw new InvalidValueException("queue-policy.classes");
        }
    }

    public Optional<PriorityClass> find(PriorityCode code) {
        return classes.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
