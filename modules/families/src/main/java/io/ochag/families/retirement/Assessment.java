package io.ochag.families.retirement;

import io.ochag.families.FallingDue.HeldBack;
import io.ochag.families.FallingDue.Kind;
import io.ochag.families.ModuleEntry;
import io.ochag.families.erasing.Erasing;
import io.ochag.families.identity.Identities;
import io.ochag.families.records.AskedModules;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether somebody's data are still needed, by what every installed module knows. Runs inside a unit of work. */
final class Assessment {
    private static final String OWN = "families";
    private static final Actor EVERYTHING = new Actor.System("families.retire", "families.retire");

    private final Identities identities;
    private final Erasing erasing;
    private final AskedModules modules;
    private final WalkMapper walk;
    private final RetirementMapper mapper;
    private final RetentionTerms terms;

    @Inject
    Assessment(
            Identities identities,
            Erasing erasing,
            AskedModules modules,
            WalkMapper walk,
            RetirementMapper mapper,
            RetentionTerms terms) {
        this.identities = identities;
        this.erasing = erasing;
        this.modules = modules;
        this.walk = walk;
        this.mapper = mapper;
        this.terms = terms;
    }

    /**
     * What was found.
     *
     * @param heldBack what is not over, as whoever asks may see it
     */
    record Finding(
            Kind kind,
            @NotPersonal LocalDate lastActivity,
            @NotPersonal LocalDate dueOn,
            List<HeldBack> heldBack,
            boolean due) {
        boolean isHeldBack() {
            return !heldBack.isEmpty();
        }
    }

    /** @param reader whose eyes see what stands in the way; that something does is found whoever asks */
    Finding of(Actor reader, PersonId person) {
        Set<PersonId> ids = identities.aliasesOfPersons(Set.of(person));
        RetentionTerms.Today today = terms.today();
        WalkedRow row =
                walk.one(person, SqlArrays.uuids(ids), today.terms().zone().getId());
        List<Recipient> recipients = recipients(person, ids);
        LocalDate last = Stream.concat(
                        Optional.ofNullable(row.lastActivity()).stream(),
                        recipients.stream()
                                .flatMap(
                                        recipient -> modules
                                                .ofEach(module ->
                                                        module.timeline(EVERYTHING, recipient, Optional.empty(), 1))
                                                .stream())
                                .map(ModuleEntry::at))
                .map(today::dayOf)
                .max(LocalDate::compareTo)
                .orElse(today.day());
        LocalDate due = today.dueOn(row.kind(), last);
        return new Finding(row.kind(), last, due, heldBack(reader, ids, recipients), !due.isAfter(today.day()));
    }

    private List<Recipient> recipients(PersonId person, Set<PersonId> ids) {
        List<Recipient> recipients = new ArrayList<>(List.of(new Recipient.OfPerson(person)));
        mapper.familiesToday(SqlArrays.uuids(ids)).forEach(family -> recipients.add(new Recipient.OfFamily(family)));
        return recipients;
    }

    private List<HeldBack> heldBack(Actor reader, Set<PersonId> ids, List<Recipient> recipients) {
        Set<HeldBack> found = new LinkedHashSet<>();
        erasing.open(ids).forEach(code -> found.add(new HeldBack(OWN, code)));
        boolean open = recipients.stream().anyMatch(recipient -> isOpen(EVERYTHING, recipient));
        if (open) {
            recipients.forEach(recipient -> modules.ofEach(module -> module.openMatters(reader, recipient))
                    .forEach(matter -> found.add(new HeldBack(matter.module(), matter.kind()))));
        }
        if (open && found.isEmpty()) {
            found.add(new HeldBack(OWN, "in-use"));
        }
        return List.copyOf(found);
    }

    private boolean isOpen(Actor actor, Recipient recipient) {
        return !modules.ofEach(module -> module.openMatters(actor, recipient)).isEmpty();
    }
}
