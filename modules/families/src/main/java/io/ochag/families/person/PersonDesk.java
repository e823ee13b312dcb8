package io.ochag.families.person;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.Recorded;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the person that a command or a query is about, under whatever id, and asks for the right. Runs inside a unit of work. */
public final class PersonDesk {
    private static final LocalText FUTURE = new LocalText("Дата ещё не наступила.", "This day has not come yet.");

    private final PersonHereMapper mapper;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PersonDesk(PersonHereMapper mapper, AccessControl access, AuditTrail trail, Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The person that this id stands for, where the actor may see them under the permission, and the permission required; {@code access.not-found}. */
    public PersonHere get(Actor actor, Permission permission, PersonId person) {
        Visibility visibility = access.visibility(actor, permission);
        List<PersonHere> found = mapper.find(SqlArrays.uuids(Set.of(person)), VisibleRows.of(visibility));
        if (found.isEmpty()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        access.require(actor, permission, found.get(0).subject());
        return found.get(0);
    }

    /**
     * Many of them, in as many statements as one, under a permission that shows no data: who is found is within its reach. {@code access.not-found}
     * where the actor may not see one.
     */
    public List<PersonHere> all(Actor actor, Permission permission, Set<PersonId> persons) {
        Visibility visibility = access.visibility(actor, permission);
        List<PersonHere> found = mapper.find(SqlArrays.uuids(persons), VisibleRows.of(visibility));
        if (!persons.stream().allMatch(person -> found.stream().anyMatch(one -> one.goesBy(person)))) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    /** As {@link #get} for {@code families.read}, where this class of data may be shown; {@code access.no-consent}. */
    public PersonHere read(Actor actor, PersonId person, DataClass shown) {
        PersonHere found = get(actor, FamiliesPermission.READ, person);
        Coverage coverage = coverage(actor, found);
        if (!coverage.shows(shown)) {
            trail.read(AuditEntry.of(actor, "access.no-consent")
                    .persons(Set.of(found.id()))
                    .at(found.placeId())
                    .onGround(Set.of(coverage)));
            throw DomainException.of(KernelError.NO_CONSENT);
        }
        return found;
    }

    /** What {@code families.read} may show of the person to this actor. */
    public Coverage coverage(Actor actor, PersonHere person) {
        return access.coverage(actor, FamiliesPermission.READ, Set.of(person.subject()))
                .getOrDefault(person.subject(), Coverage.all(Set.of(), ""));
    }

    /** Whom these ids stand for; all must be ones whom the actor may find; {@code access.not-found}. */
    public List<PersonHere> requireFound(Actor actor, Set<PersonId> persons) {
        return all(actor, FamiliesPermission.FIND, persons);
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    public void raiseVersion(PersonId person, long seen) {
        if (mapper.raiseVersion(person, seen) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** When it happened, now unless said; what has not happened yet is a violation. */
    public Instant occurred(Recorded recorded) {
        return recorded.occurredAt().orElseGet(clock::instant);
    }

    /** What is wrong about when something happened and from when on it holds. */
    public List<Violation> wrongTimes(Recorded recorded, LocalDate from, boolean mayBeAhead) {
        List<Violation> wrong = new ArrayList<>();
        if (recorded.occurredAt().filter(now()::isBefore).isPresent()) {
            wrong.add(new Violation("/occurredAt", "date.future", FUTURE));
        }
        if (!mayBeAhead && today().isBefore(from)) {
            wrong.add(new Violation("/from", "date.future", FUTURE));
        }
        return wrong;
    }

    /** {@code command.invalid} with everything that is wrong. */
    public static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }
}
