package io.ochag.families.registry;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.MatchAnswer;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonDetails;
import io.ochag.families.Recorded;
import io.ochag.families.identity.Identities;
import io.ochag.families.matching.RegistrationCheck;
import io.ochag.families.matching.RegistrationCheck.Cleared;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps that every registration shares. */
final class Registration {
    private final PersonStore persons;
    private final PlaceDirectory places;
    private final AccessControl access;
    private final Identities identities;
    private final SnilsDisclosures disclosures;
    private final RegistrationCheck check;
    private final Clock clock;

    @Inject
    Registration(
            PersonStore persons,
            PlaceDirectory places,
            AccessControl access,
            Identities identities,
            SnilsDisclosures disclosures,
            RegistrationCheck check,
            Clock clock) {
        this.persons = persons;
        this.places = places;
        this.access = access;
        this.identities = identities;
        this.disclosures = disclosures;
        this.check = check;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /** Where and when the record is kept; {@code command.invalid} for a place that is not there today. */
    Kept kept(PlaceId place, Optional<MunicipalityCode> municipality, Recorded recorded) {
        Place found = places.find(Set.of(place), today()).get(place);
        if (found == null) {
            throw DomainException.invalid(KernelError.INVALID, List.of(RegistrationRules.unknownPlace()));
        }
        Instant now = clock.instant();
        return new Kept(
                place,
                municipality.orElseGet(found::municipality),
                recorded.occurredAt().orElse(now),
                now,
                recorded.source());
    }

    /** Registered persons must be ones whom the actor may find; {@code access.not-found}. */
    void requireFound(Actor actor, Collection<NewMember> members) {
        Set<PersonId> named = members.stream()
                .map(NewMember::who)
                .filter(Who.Registered.class::isInstance)
                .map(who -> ((Who.Registered) who).person())
                .collect(toSet());
        if (named.isEmpty()) {
            return;
        }
        Visibility visibility = access.visibility(actor, FamiliesPermission.FIND);
        if (!persons.visible(named, visibility).containsAll(named)) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }

    /** What came of asking whether new members are registered already; {@code families.likely-match}. A star in the pointer is the position. */
    List<Cleared> cleared(Actor actor, Kept kept, List<NewMember> members, String pointer) {
        return check.clear(actor, members, kept.municipality(), pointer);
    }

    /** As the other, for somebody without a family. */
    Cleared cleared(Actor actor, Kept kept, PersonDetails details, MatchAnswer answer) {
        return check.clear(actor, details, answer, kept.municipality(), "/person");
    }

    /** Keeps what was answered about a person who is now registered. */
    PersonId remembered(Kept kept, PersonId person, Cleared cleared) {
        check.remember(person, kept.place(), cleared);
        return person;
    }

    /** The person that a member is: registered now, or before and then under the id that they go by now. */
    PersonId person(Actor actor, Kept kept, NewMember member) {
        if (member.who() instanceof Who.Unregistered unregistered) {
            return register(actor, kept, unregistered.details());
        }
        return identities.canonical(((Who.Registered) member.who()).person());
    }

    /** Keeps a new person; {@code families.snils-taken}, {@code families.snils-too-often}. */
    PersonId register(Actor actor, Kept kept, PersonDetails details) {
        details.snils().ifPresent(number -> disclosures.pass(actor));
        return persons.add(kept, details).orElseThrow(() -> disclosures.taken(actor, details.snils()));
    }

    /** Keeps the phones that a new person gave for this family. */
    void tellPhones(PersonId person, NewMember member, FamilyId family) {
        if (member.who() instanceof Who.Unregistered unregistered) {
            persons.tell(person, unregistered.details().phones(), Optional.of(family));
        }
    }
}
