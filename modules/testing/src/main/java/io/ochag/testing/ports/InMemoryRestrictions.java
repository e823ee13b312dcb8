package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hides the families and persons that a test names from every actor but those it lets in. */
public final class InMemoryRestrictions implements Restrictions {
    private final Set<FamilyId> families = ConcurrentHashMap.newKeySet();
    private final Set<PersonId> persons = ConcurrentHashMap.newKeySet();
    private final Set<ActorKey> admitted = ConcurrentHashMap.newKeySet();

    public InMemoryRestrictions hide(FamilyId family) {
        families.add(family);
        return this;
    }

    public InMemoryRestrictions hide(PersonId person) {
        persons.add(person);
        return this;
    }

    /** Lets an actor see everybody. */
    public InMemoryRestrictions admit(Actor actor) {
        admitted.add(ActorKey.of(actor));
        return this;
    }

    @Override
    public Hidden hiddenFrom(Actor actor) {
        return admitted.contains(ActorKey.of(actor)) ? Hidden.NOBODY : new Hidden(persons, families);
    }
}
