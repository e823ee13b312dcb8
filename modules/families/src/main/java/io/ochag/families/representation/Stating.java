package io.ochag.families.representation;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.RepresentationId;
import io.ochag.families.RepresentationState;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.families.law.Law;
import io.ochag.families.law.Law.Reached;
import io.ochag.families.law.LawBook;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.time.DateRange;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of stating a representation, first or as a correction. */
final class Stating {
    private final AccessControl access;
    private final PersonDesk desk;
    private final RepresentationStore store;
    private final LawBook laws;

    @Inject
    Stating(AccessControl access, PersonDesk desk, RepresentationStore store, LawBook laws) {
        this.access = access;
        this.desk = desk;
        this.store = store;
        this.laws = laws;
    }

    RepresentationId state(Actor actor, PersonHere represented, Terms terms, Optional<RepresentationId> corrects) {
        Optional<Ground> ground =
                store.grounds().find(terms.ground(), terms.during().from());
        boolean mayBeAhead = ground.map(Ground::needsEnd).orElse(false);
        List<Violation> wrong =
                new ArrayList<>(desk.wrongTimes(terms.recorded(), terms.during().from(), mayBeAhead));
        wrong.addAll(RepresentationRules.stated(represented, terms, ground));
        PersonDesk.refuse(wrong);
        Ground known = ground.orElseThrow();
        if (known.isSecret()) {
            access.require(actor, FamiliesPermission.ADOPTION, represented.subject());
        }
        Optional<PersonHere> by = terms.by() instanceof By.Person person
                ? Optional.of(desk.requireFound(actor, Set.of(person.person())).get(0))
                : Optional.empty();
        RepresentationId id = store.add(actor, represented, by, terms, known.state(), corrects);
        if (known.parental() && known.state() == RepresentationState.FULL) {
            by.ifPresent(parent ->
                    wantGuardian(id, represented, parent, terms.during().from()));
        }
        return id;
    }

    /** The parent's age is what it is today or, where the statement begins later, then. */
    private void wantGuardian(RepresentationId id, PersonHere baby, PersonHere parent, LocalDate from) {
        Law law = laws.read();
        LocalDate today = desk.today();
        LocalDate day = from.isAfter(today) ? from : today;
        if (law.reached("age.parent-alone", parent.birth(), day) == Reached.NO) {
            parent.birth()
                    .map(birth -> law.reachedOn("age.parent-alone", birth, day))
                    .filter(day::isBefore)
                    .ifPresent(until -> store.needGuardian(id, baby.id(), parent.id(), new DateRange(day, until)));
        }
    }
}
