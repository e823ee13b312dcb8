package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.SubjectLocks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps events in the log, in the write that makes them happen. The number by which they are ordered is drawn while all their subjects are
 * locked, and the locks are held until the commit: of two events of one subject the one with the lower number was committed first.
 */
final class StoredEvents implements Events {
    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z0-9-]*:\\S+");

    private final Transactions transactions;
    private final SubjectLocks locks;
    private final LogMapper mapper;
    private final EventTypes types;
    private final DeliveryBell bell;
    private final Failpoints failpoints;
    private final Clock clock;

    @Inject
    StoredEvents(
            Transactions transactions,
            SubjectLocks locks,
            LogMapper mapper,
            EventTypes types,
            DeliveryBell bell,
            Failpoints failpoints,
            Clock clock) {
        this.transactions = transactions;
        this.locks = locks;
        this.mapper = mapper;
        this.types = types;
        this.bell = bell;
        this.failpoints = failpoints;
        this.clock = clock;
    }

    @Override
    public void publishAll(Collection<? extends DomainEvent> published) {
        if (!transactions.writing()) {
            throw new IllegalStateException("an event is published in the write that makes it happen");
        }
        List<DomainEvent> events = List.copyOf(published);
        if (events.isEmpty()) {
            return;
        }
        if (events.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("more than " + MOST_AT_ONCE + " events at once");
        }
        String[] names = texts(events, event -> types.name(event.getClass()));
        String[] bodies = texts(events, types::write);
        String[] subjects = texts(events, StoredEvents::subjects);
        failpoints.reached("event.publish.before-lock");
        locks.lockSubjects(
                events.stream().flatMap(event -> event.subjects().stream()).collect(Collectors.toSet()));
        mapper.insert(
                clock.instant(),
                events.stream().map(DomainEvent::eventId).toArray(UUID[]::new),
                names,
                subjects,
                bodies);
        failpoints.reached("event.publish.inserted");
        transactions.afterCommit(bell::ring);
    }

    private static String[] texts(List<DomainEvent> events, Function<DomainEvent, String> text) {
        return events.stream().map(text).toArray(String[]::new);
    }

    private static String subjects(DomainEvent event) {
        Set<String> subjects = event.subjects();
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("an event without a subject");
        }
        if (!subjects.stream().allMatch(subject -> SUBJECT.matcher(subject).matches())) {
            throw new IllegalArgumentException("a subject is a type and an id, such as family:…");
        }
        return subjects.stream().sorted().collect(Collectors.joining(" "));
    }
}
