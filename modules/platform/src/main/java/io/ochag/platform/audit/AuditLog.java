package io.ochag.platform.audit;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.TimeSlot;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who looked at a family or a person, who changed it, when, and what for. Asking is itself recorded. */
public final class AuditLog {
    private static final UUID FROM_THE_NEWEST = new UUID(-1L, -1L);

    private final Transactions transactions;
    private final AuditMapper mapper;
    private final AccessControl access;
    private final AuditTrail trail;

    @Inject
    AuditLog(Transactions transactions, AuditMapper mapper, AccessControl access, AuditTrail trail) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
        this.trail = trail;
    }

    /** About whom, in which time, which page. */
    public record About(Set<FamilyId> families, Set<PersonId> persons, TimeSlot during, PageRequest page) {}

    /**
     * One access.
     *
     * @param write whether it changed something
     * @param operation dotted code, module first
     * @param actorKind STAFF, CITIZEN, MACHINE, ANONYMOUS or SYSTEM
     * @param post the post that the rights came from
     */
    public record Access(
            UUID id,
            Instant at,
            boolean write,
            @NotPersonal String operation,
            @NotPersonal String actorKind,
            Optional<StaffId> staff,
            Optional<AssignmentId> post,
            Optional<PersonId> citizen,
            @NotPersonal Optional<String> causedBy,
            @NotPersonal String purpose,
            Set<FamilyId> families,
            Set<PersonId> persons,
            Optional<PlaceId> place) {}

    /**
     * Accesses to the families or persons asked about, newest first. Needs {@link AuditPermission#READ} for the whole region; about whom is
     * hidden from the actor nothing is found. Failures: {@code access.forbidden}, {@code audit.unavailable}.
     */
    public Page<Access> about(Actor actor, About question) {
        UUID before = question.page().after().map(AuditLog::position).orElse(FROM_THE_NEWEST);
        Page<Access> page = transactions.read(() -> {
            access.require(actor, AuditPermission.READ, Subject.any());
            Visibility visibility = access.visibility(actor, AuditPermission.READ);
            if (!(visibility.reach() instanceof Reach.Everywhere)) {
                throw DomainException.of(KernelError.FORBIDDEN);
            }
            List<AuditRow> rows = mapper.about(
                    SqlArrays.uuids(without(question.families(), visibility.hiddenFamilies())),
                    SqlArrays.uuids(without(question.persons(), visibility.hiddenPersons())),
                    question.during().from(),
                    question.during().to(),
                    before,
                    question.page().limit() + 1);
            return Page.of(rows, question.page(), row -> row.id().toString()).map(AuditLog::shown);
        });
        trail.read(AuditEntry.of(actor, "audit.about")
                .families(question.families())
                .persons(question.persons()));
        return page;
    }

    private static UUID position(String after) {
        try {
            return Uuids.parse(after);
        } catch (InvalidValueException e) {
            throw new InvalidValueException("page.after");
        }
    }

    private static <T> Set<T> without(Set<T> all, Set<T> hidden) {
        return all.stream().filter(one -> !hidden.contains(one)).collect(Collectors.toSet());
    }

    private static Access shown(AuditRow row) {
        return new Access(
                row.id(),
                row.at(),
                "WRITE".equals(row.kind()),
                row.operation(),
                row.actorKind(),
                optional(row.staffId()).map(StaffId::new),
                optional(row.postId()).map(AssignmentId::new),
                optional(row.citizenId()).map(PersonId::new),
                Optional.ofNullable(row.causedBy()),
                row.purpose(),
                Arrays.stream(row.familyIds()).map(FamilyId::new).collect(Collectors.toSet()),
                Arrays.stream(row.personIds()).map(PersonId::new).collect(Collectors.toSet()),
                optional(row.placeId()).map(PlaceId::new));
    }

    private static Optional<UUID> optional(@Nullable UUID value) {
        return Optional.ofNullable(value);
    }
}
