package io.ochag.families.registry;

import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.Recorded;
import io.ochag.families.matching.Candidate;
import io.ochag.families.matching.Scorer;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.Snils;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Registers families many at a time, by the rules of a single registration. Runs inside a write. With the duplicate check each family is compared with
 * those who are registered, the ones before it included; without it only СНИЛС are, and everything is written by a handful of statements.
 */
public final class BulkRegistration {
    private final Registration registration;
    private final BulkStore store;
    private final BulkCheck check;
    private final SnilsDisclosures disclosures;
    private final NamedPersons named;
    private final BulkTrail trail;

    @Inject
    BulkRegistration(
            Registration registration,
            BulkStore store,
            BulkCheck check,
            SnilsDisclosures disclosures,
            NamedPersons named,
            BulkTrail trail) {
        this.registration = registration;
        this.store = store;
        this.check = check;
        this.disclosures = disclosures;
        this.named = named;
        this.trail = trail;
    }

    /**
     * A family to register.
     *
     * @param municipality empty for the place's
     * @param since when it was registered on paper; empty for now
     */
    public record Wanted(
            List<NewMember> members,
            Optional<MunicipalityCode> municipality,
            @NotPersonal Optional<LocalDate> since) {
        public Wanted {
            members = List.copyOf(members);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Registered(FamilyId family) implements Outcome {}

        /** Somebody of it is registered already, or likely to be. */
        record Duplicate(List<Candidate> candidates) implements Outcome {}

        /** Nothing of it is registered. */
        record Refused(Why why) implements Outcome {}
    }

    /** Why a family is refused. */
    public enum Why {
        SNILS_TAKEN,
        SNILS_TWICE,
        RULES
    }

    /** Somebody else was faster with a СНИЛС: undo the write and do it again. */
    public static final class Overtaken extends RuntimeException {
        private Overtaken() {
            super("a number was taken meanwhile");
        }
    }

    /** A family with its ids, ready to be written. */
    record Prepared(
            FamilyId family,
            List<PersonId> persons,
            List<NewMember> members,
            Kept kept,
            @NotPersonal LocalDate from) {}

    /**
     * One outcome a family, in their order. Fewer where the actor has learnt of too many hidden persons that their СНИЛС is registered: the rest, from the
     * first family with a number on, is left for later, whether its numbers are taken or free.
     *
     * @param compare whether everybody is compared with those who are registered
     * @param tell whether it is told: not where it will be undone
     * @throws Overtaken see there
     */
    public List<Outcome> register(Actor actor, PlaceId place, List<Wanted> families, boolean compare, boolean tell) {
        Kept here = registration.kept(place, Optional.empty(), new Recorded(Optional.empty(), Recorded.Source.IMPORT));
        Batch batch = new Batch(actor, here, new ArrayList<>(), new HashSet<>());
        List<Outcome> outcomes = new ArrayList<>();
        int together = compare ? 1 : families.size();
        for (int at = 0; at < families.size() && at == outcomes.size(); at += together) {
            outcomes.addAll(part(batch, families.subList(at, at + together), compare));
        }
        if (tell) {
            trail.registered(actor, place, batch.written());
        }
        trail.found(actor, outcomes);
        return outcomes;
    }

    private record Batch(Actor actor, Kept here, List<Prepared> written, Set<Snils> numbers) {}

    private List<Outcome> part(Batch batch, List<Wanted> families, boolean compare) {
        Taken taken = taken(batch.actor(), families);
        List<Outcome> outcomes = new ArrayList<>();
        List<Prepared> prepared = new ArrayList<>();
        List<BulkCheck.Compared> compared = new ArrayList<>();
        for (Wanted family : families) {
            // asked before it is looked whose numbers they are, so that stopping tells nothing
            if (!numbers(family).isEmpty() && !disclosures.allows(batch.actor())) {
                break;
            }
            Optional<Outcome> refused = refused(batch, family, taken);
            BulkCheck.Compared with = refused.isEmpty() && compare
                    ? check.compare(
                            batch.actor(),
                            family.members(),
                            family.municipality().orElse(batch.here().municipality()))
                    : BulkCheck.Compared.WITH_NOBODY;
            if (refused.isPresent()) {
                outcomes.add(refused.get());
            } else if (!with.likely().isEmpty()) {
                outcomes.add(new Outcome.Duplicate(with.likely()));
            } else {
                Prepared ready = prepared(batch.here(), family);
                numbers(family).forEach(batch.numbers()::add);
                prepared.add(ready);
                compared.add(with);
                outcomes.add(new Outcome.Registered(ready.family()));
            }
        }
        if (!prepared.isEmpty() && !store.add(batch.here(), prepared)) {
            throw new Overtaken();
        }
        for (int i = 0; i < prepared.size(); i++) {
            check.remember(prepared.get(i), compared.get(i));
        }
        batch.written().addAll(prepared);
        return outcomes;
    }

    private Optional<Outcome> refused(Batch batch, Wanted family, Taken taken) {
        if (!RegistrationRules.family(family.members(), Optional.empty(), registration.today())
                .isEmpty()) {
            return Optional.of(new Outcome.Refused(Why.RULES));
        }
        List<Snils> numbers = numbers(family);
        if (numbers.stream().anyMatch(batch.numbers()::contains)) {
            return Optional.of(new Outcome.Refused(Why.SNILS_TWICE));
        }
        return numbers.stream()
                .flatMap(number -> Optional.ofNullable(taken.holders().get(number)).stream())
                .findFirst()
                .map(person -> outcome(batch.actor(), person, taken));
    }

    /**
     * Numbers that are taken.
     *
     * @param named whom of them the actor may be told of
     */
    private record Taken(Map<Snils, PersonId> holders, Map<PersonId, Coverage> named) {}

    private Taken taken(Actor actor, List<Wanted> families) {
        Map<Snils, PersonId> holders = store.holders(families.stream()
                .flatMap(one -> numbers(one).stream())
                .distinct()
                .toList());
        return new Taken(holders, named.among(actor, Set.copyOf(holders.values())));
    }

    /** Whoever may be named is a duplicate; of others it is said, and counted, that the number is taken, as at the desk. */
    private Outcome outcome(Actor actor, PersonId person, Taken taken) {
        Coverage coverage = taken.named().get(person);
        if (coverage != null) {
            return new Outcome.Duplicate(List.of(new Candidate(person, Scorer.sameNumber(), coverage)));
        }
        disclosures.told(actor, person);
        return new Outcome.Refused(Why.SNILS_TAKEN);
    }

    private Prepared prepared(Kept here, Wanted family) {
        Instant occurred = family.since()
                .map(day -> day.atStartOfDay(registration.clock().getZone()).toInstant())
                .orElse(here.occurredAt());
        Kept kept = new Kept(
                here.place(),
                family.municipality().orElse(here.municipality()),
                occurred,
                here.recordedAt(),
                here.source());
        return store.prepared(family, kept, family.since().orElseGet(registration::today));
    }

    private static List<Snils> numbers(Wanted family) {
        return family.members().stream()
                .flatMap(member -> ((Who.Unregistered) member.who()).details().snils().stream())
                .toList();
    }
}
