package io.ochag.families.retirement;

import io.ochag.families.FallingDue.HeldBack;
import io.ochag.families.FallingDue.Kind;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.ModuleEntry;
import io.ochag.families.erasing.Erasing;
import io.ochag.families.identity.Identities;
import io.ochag.families.identity.PersonAliases;
import io.ochag.families.records.AskedModules;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether people's data are still needed, by what every installed module knows. Runs inside a unit of work. */
final class Assessment {
    private static final String OWN = "families";
    private static final String PREGNANCY = "pregnancy";
    private static final HeldBack IN_USE = new HeldBack(OWN, "in-use");
    private static final Actor EVERYTHING = new Actor.System("families.retire", "families.retire");

    private final Identities identities;
    private final Erasing erasing;
    private final AskedModules modules;
    private final WalkMapper walk;
    private final RetirementMapper mapper;
    private final RetentionTerms terms;
    private final AccessControl access;

    @Inject
    Assessment(
            Identities identities,
            Erasing erasing,
            AskedModules modules,
            WalkMapper walk,
            RetirementMapper mapper,
            RetentionTerms terms,
            AccessControl access) {
        this.identities = identities;
        this.erasing = erasing;
        this.modules = modules;
        this.walk = walk;
        this.mapper = mapper;
        this.terms = terms;
        this.access = access;
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

    /** Of many persons in as many statements as of one. */
    Map<PersonId, Finding> of(Actor reader, Collection<PersonId> persons) {
        return of(reader, identities.aliasesOfEach(persons));
    }

    /** @param reader whose eyes see what stands in the way; that something does is found whoever asks */
    Map<PersonId, Finding> of(Actor reader, PersonAliases persons) {
        if (persons.everybody().isEmpty()) {
            return Map.of();
        }
        RetentionTerms.Today today = terms.today();
        Map<PersonId, Set<Recipient>> recipients = recipients(persons);
        Set<Recipient> all = new HashSet<>();
        recipients.values().forEach(all::addAll);
        Map<Recipient, Instant> activity = modules.lastActivityElsewhere(EVERYTHING, all);
        Obstacles obstacles = obstacles(reader, persons, all);
        Map<PersonId, Finding> found = new HashMap<>();
        for (WalkedRow row : walk.each(persons, today.terms().zone().getId())) {
            Set<Recipient> own = recipients.getOrDefault(row.id(), Set.of());
            LocalDate last = Stream.concat(
                            Optional.ofNullable(row.lastActivity()).stream(),
                            own.stream().flatMap(one -> Optional.ofNullable(activity.get(one)).stream()))
                    .map(today::dayOf)
                    .max(LocalDate::compareTo)
                    .orElse(today.day());
            LocalDate due = today.dueOn(row.kind(), last);
            found.put(row.id(), new Finding(row.kind(), last, due, obstacles.of(row, own), !due.isAfter(today.day())));
        }
        return found;
    }

    private Map<PersonId, Set<Recipient>> recipients(PersonAliases persons) {
        Map<PersonId, Set<Recipient>> recipients = new HashMap<>();
        persons.everybody()
                .forEach(person -> recipients.put(person, new LinkedHashSet<>(Set.of(new Recipient.OfPerson(person)))));
        mapper.familiesToday(persons)
                .forEach(row -> recipients
                        .computeIfAbsent(row.person(), none -> new LinkedHashSet<>())
                        .add(new Recipient.OfFamily(row.family())));
        return recipients;
    }

    private Obstacles obstacles(Actor reader, PersonAliases persons, Set<Recipient> all) {
        Set<Recipient> open = modules.openElsewhere(EVERYTHING, all).keySet();
        return new Obstacles(
                erasing.open(persons),
                open,
                open.isEmpty() ? Map.of() : modules.openElsewhere(reader, open),
                access.visibilityIfGranted(reader, FamiliesPermission.PREGNANCY));
    }

    /**
     * What stands in the way.
     *
     * @param own of the registry
     * @param open of whom another module has something open
     * @param seen what of it the reader may know
     * @param pregnancies whose pregnancy the reader may know of
     */
    private record Obstacles(
            @NotPersonal Map<PersonId, Set<String>> own,
            Set<Recipient> open,
            Map<Recipient, List<ModuleEntry>> seen,
            Optional<Visibility> pregnancies) {
        private List<HeldBack> of(WalkedRow row, Set<Recipient> recipients) {
            Set<HeldBack> found = new LinkedHashSet<>();
            own.getOrDefault(row.id(), Set.of())
                    .forEach(code ->
                            found.add(code.equals(PREGNANCY) && !mayKnow(row) ? IN_USE : new HeldBack(OWN, code)));
            recipients.forEach(recipient -> seen.getOrDefault(recipient, List.of())
                    .forEach(matter -> found.add(new HeldBack(matter.module(), matter.kind()))));
            if (found.isEmpty() && recipients.stream().anyMatch(open::contains)) {
                found.add(IN_USE);
            }
            return List.copyOf(found);
        }

        private boolean mayKnow(WalkedRow row) {
            return pregnancies
                    .filter(seen -> !seen.hiddenPersons().contains(row.id()))
                    .map(Visibility::reach)
                    .filter(reach -> reach instanceof Reach.Everywhere
                            || reach instanceof Reach.Places some
                                    && some.places().contains(row.placeId()))
                    .isPresent();
        }
    }
}
