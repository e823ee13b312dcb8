package io.ochag.platform.audit;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.FamilyDirectory;
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
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who looked at a family or a person, who changed it, when, and what for. Asking is itself recorded. */
public final class AuditLog {
    private static final UUID FROM_THE_NEWEST = new UUID(-1L, -1L);
    private static final UUID BEFORE_THE_OLDEST = new UUID(0, 0);

    private final Transactions transactions;
    private final AuditMapper mapper;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Optional<Provider<FamilyDirectory>> directory;

    @Inject
    AuditLog(
            Transactions transactions,
            AuditMapper mapper,
            AccessControl access,
            AuditTrail trail,
            Optional<Provider<FamilyDirectory>> directory) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
        this.trail = trail;
        this.directory = directory;
    }

    /** How many entries are fetched together on the way to an export. */
    private static final int AT_ONCE = 1000;

    /**
     * About whom or by whom, in which time, which page.
     *
     * @param families and persons: entries that touch one of them under any of its ids; when both are empty, of whatever they touch
     * @param staff entries of these workers; when empty, of anybody
     */
    public record About(
            Set<FamilyId> families, Set<PersonId> persons, Set<StaffId> staff, TimeSlot during, PageRequest page) {
        public About {
            if (families.isEmpty() && persons.isEmpty() && staff.isEmpty()) {
                throw new InvalidValueException("audit.about-nobody");
            }
        }
    }

    /**
     * One access.
     *
     * @param write whether it changed something
     * @param operation dotted code, module first
     * @param actorKind STAFF, CITIZEN, MACHINE, ANONYMOUS or SYSTEM
     * @param post the post that the rights came from
     * @param ground on what legal basis or consent data were shown, and what was withheld and why
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
            Optional<PlaceId> place,
            @NotPersonal Optional<String> ground) {}

    /**
     * Accesses to the families or persons asked about, or by the workers asked about, newest first. Needs {@link AuditPermission#READ} for the
     * whole region; about whom is hidden from the actor nothing is found. Failures: {@code access.forbidden}, {@code audit.unavailable}.
     */
    public Page<Access> about(Actor actor, About question) {
        UUID before = question.page().position(Uuids::parse).orElse(FROM_THE_NEWEST);
        Page<Access> page = transactions.read(() -> {
            Visibility visibility = regionWide(actor);
            return Page.of(
                            found(question, before, visibility),
                            question.page(),
                            row -> row.id().toString())
                    .map(row -> shown(row, visibility));
        });
        trail.read(AuditEntry.of(actor, "audit.about")
                .families(question.families())
                .persons(question.persons()));
        return page;
    }

    /**
     * Everything of a period, oldest first, for a regulator who asks for the log (152-ФЗ, article 23). It is handed on in pieces and may be
     * large. Entries that touch whom the actor must not see are left out. Needs {@link AuditPermission#READ} for the whole region; that it was
     * handed out is recorded before the first piece. Failures: {@code access.forbidden}, {@code audit.unavailable}.
     *
     * @return the number of entries
     */
    public long export(Actor actor, TimeSlot during, Consumer<Access> to) {
        transactions.read(() -> regionWide(actor));
        trail.read(AuditEntry.of(actor, "audit.export"));
        long handed = 0;
        Instant at = during.from();
        UUID after = BEFORE_THE_OLDEST;
        List<AuditRow> rows;
        do {
            Instant fromAt = at;
            UUID fromId = after;
            // rights are asked again with every piece: an export takes long
            Visibility visibility = transactions.read(() -> regionWide(actor));
            rows = transactions.read(() -> mapper.period(fromAt, fromId, during.to(), AT_ONCE));
            for (AuditRow row : rows) {
                if (!touchesHidden(row, visibility)) {
                    to.accept(shown(row, visibility));
                    handed++;
                }
                at = row.at();
                after = row.id();
            }
        } while (rows.size() == AT_ONCE);
        return handed;
    }

    private Visibility regionWide(Actor actor) {
        access.require(actor, AuditPermission.READ, Subject.any());
        Visibility visibility = access.visibility(actor, AuditPermission.READ);
        if (!(visibility.reach() instanceof Reach.Everywhere)) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
        return visibility;
    }

    private List<AuditRow> found(About question, UUID before, Visibility visibility) {
        UUID[] staff = SqlArrays.uuids(question.staff());
        Instant from = question.during().from();
        Instant to = question.during().to();
        int limit = question.page().limit() + 1;
        if (question.families().isEmpty() && question.persons().isEmpty()) {
            return mapper.by(
                    staff,
                    SqlArrays.uuids(visibility.hiddenFamilies()),
                    SqlArrays.uuids(visibility.hiddenPersons()),
                    from,
                    to,
                    before,
                    limit);
        }
        UUID[] families = SqlArrays.uuids(
                without(everyId(question.families(), FamilyDirectory::aliases), visibility.hiddenFamilies()));
        UUID[] persons = SqlArrays.uuids(
                without(everyId(question.persons(), FamilyDirectory::aliases), visibility.hiddenPersons()));
        return mapper.about(families, persons, staff, from, to, before, limit);
    }

    /** What was merged has been looked at under each of its ids. */
    private <T> Set<T> everyId(Set<T> asked, BiFunction<FamilyDirectory, T, Set<T>> aliases) {
        Set<T> all = new HashSet<>(asked);
        directory.ifPresent(known -> asked.forEach(one -> all.addAll(aliases.apply(known.get(), one))));
        return all;
    }

    private static boolean touchesHidden(AuditRow row, Visibility visibility) {
        return Arrays.stream(row.familyIds()).map(FamilyId::new).anyMatch(visibility.hiddenFamilies()::contains)
                || Arrays.stream(row.personIds()).map(PersonId::new).anyMatch(visibility.hiddenPersons()::contains);
    }

    private static <T> Set<T> without(Set<T> all, Set<T> hidden) {
        return all.stream().filter(one -> !hidden.contains(one)).collect(Collectors.toSet());
    }

    private static Access shown(AuditRow row, Visibility visibility) {
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
                without(
                        Arrays.stream(row.familyIds()).map(FamilyId::new).collect(Collectors.toSet()),
                        visibility.hiddenFamilies()),
                without(
                        Arrays.stream(row.personIds()).map(PersonId::new).collect(Collectors.toSet()),
                        visibility.hiddenPersons()),
                optional(row.placeId()).map(PlaceId::new),
                Optional.ofNullable(row.ground()));
    }

    private static Optional<UUID> optional(@Nullable UUID value) {
        return Optional.ofNullable(value);
    }
}
