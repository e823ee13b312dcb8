package io.ochag.families.category;

import static io.ochag.families.FamiliesPermission.SITUATION;

import io.ochag.families.Situations;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** {@link Situations} on PostgreSQL. */
final class StoredSituations implements Situations {
    private static final LocalText LATER = new LocalText(
            "Новая запись начинается позже той, что действует.", "What is new begins after what holds began.");
    private static final LocalText NO_GROUND = new LocalText("Укажите основание.", "Say on what ground.");

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Desk desk;
    private final SituationMapper mapper;
    private final IdSource ids;

    @Inject
    StoredSituations(Transactions transactions, AuditTrail trail, Desk desk, SituationMapper mapper, IdSource ids) {
        this.transactions = transactions;
        this.trail = trail;
        this.desk = desk;
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public long state(Actor actor, StateSituation command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, SITUATION, command.family());
            UUID[] records = family.records();
            LocalDate since = mapper.since(records);
            Entered entered = desk.entered(
                    actor,
                    command.recorded(),
                    new Checks()
                            .notAfter("/from", desk.today(), command.from())
                            .unless(
                                    since == null || command.from().isAfter(since),
                                    "/from",
                                    "families.situation-order",
                                    LATER)
                            .unless(!command.ground().isBlank(), "/ground", "required", NO_GROUND));
            desk.raise(family, command.version());
            mapper.endOpen(records, command.from());
            mapper.insert(ids.next(), family.id(), command, entered);
            trail.written(AuditEntry.of(actor, "families.state-situation")
                    .families(Set.of(family.id()))
                    .at(family.placeId()));
            return command.version() + 1;
        });
    }

    @Override
    public SituationHistory history(Actor actor, FamilyId id) {
        Seen seen = transactions.read(() -> {
            FamilyHere family = desk.family(actor, SITUATION, id);
            return new Seen(
                    family,
                    new SituationHistory(
                            family.id(),
                            mapper.history(family.records()).stream()
                                    .map(SituationRow::shown)
                                    .toList(),
                            family.version()));
        });
        trail.read(AuditEntry.of(actor, "families.situations")
                .families(Set.of(seen.family().id()))
                .at(seen.family().placeId()));
        return seen.history();
    }

    private record Seen(FamilyHere family, SituationHistory history) {}
}
