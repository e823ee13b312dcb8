package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Coverage.Withheld;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A legal basis is taken as given until the test demands consent of an actor; consents then are as the test says. It knows no families. */
public final class InMemoryConsents implements ConsentCheck {
    private record Given(UUID id, PersonId person, ActorKey to, Purpose purpose, Set<DataClass> classes) {}

    private final Set<ActorKey> demanded = ConcurrentHashMap.newKeySet();
    private final List<Given> given = new CopyOnWriteArrayList<>();
    private final Set<UUID> withdrawn = ConcurrentHashMap.newKeySet();

    /** From now on this actor sees nobody's data without consent. */
    public InMemoryConsents demandOf(Actor actor) {
        demanded.add(ActorKey.of(actor));
        return this;
    }

    /** The person agrees that the actor sees these classes of data for the purpose. */
    public UUID give(PersonId person, Actor to, Purpose purpose, DataClass... classes) {
        UUID id = UUID.randomUUID();
        given.add(new Given(id, person, ActorKey.of(to), purpose, Set.of(classes)));
        return id;
    }

    public InMemoryConsents withdraw(UUID consent) {
        withdrawn.add(consent);
        return this;
    }

    @Override
    public Map<Subject, Coverage> coverage(Asked asked, Set<Subject> subjects) {
        return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> of(asked, subject)));
    }

    private Coverage of(Asked asked, Subject subject) {
        Set<DataClass> classes = asked.permission().shows();
        if (!demanded.contains(ActorKey.of(asked.actor())) || subject.person().isEmpty()) {
            return Coverage.all(classes, "basis:test");
        }
        List<Given> theirs = given.stream()
                .filter(one -> one.person().equals(subject.person().get())
                        && one.to().equals(ActorKey.of(asked.actor()))
                        && one.purpose().equals(asked.purpose()))
                .toList();
        Map<DataClass, String> shown = new HashMap<>();
        Map<DataClass, Withheld> withheld = new HashMap<>();
        for (DataClass one : new HashSet<>(classes)) {
            List<Given> about = theirs.stream()
                    .filter(consent -> consent.classes().contains(one))
                    .toList();
            about.stream()
                    .filter(consent -> !withdrawn.contains(consent.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            consent -> shown.put(one, "consent:" + consent.id()),
                            () -> withheld.put(one, about.isEmpty() ? Withheld.NO_CONSENT : Withheld.WITHDRAWN));
        }
        return new Coverage(shown, withheld);
    }
}
