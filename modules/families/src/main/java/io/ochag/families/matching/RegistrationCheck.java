package io.ochag.families.matching;

import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonDetails;
import io.ochag.families.matching.Described.Relative;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands before every registration: whoever is likely to be registered already is asked about first. Only persons whom the actor may find
 * count; for an actor who may find nobody there is nothing to ask.
 */
public final class RegistrationCheck {
    private final CandidateStore candidates;
    private final PairStore pairs;
    private final AccessControl access;
    private final AuditTrail trail;

    @Inject
    RegistrationCheck(CandidateStore candidates, PairStore pairs, AccessControl access, AuditTrail trail) {
        this.candidates = candidates;
        this.pairs = pairs;
        this.access = access;
        this.trail = trail;
    }

    /** A person to register, with what came of the question. */
    public record Cleared(MatchAnswer answer, List<Candidate> candidates) {
        private static final Cleared NOTHING = new Cleared(MatchAnswer.NOT_ASKED, List.of());

        public Cleared {
            candidates = List.copyOf(candidates);
        }
    }

    /** As for a family, for somebody without one. */
    public Cleared clear(
            Actor actor, PersonDetails details, MatchAnswer answer, MunicipalityCode municipality, String pointer) {
        NewMember alone = new NewMember(
                new Who.Unregistered(details, answer), MemberRole.OTHER, MembershipGround.AS_TOLD, Optional.empty());
        return clear(actor, List.of(alone), municipality, pointer).get(0);
    }

    /**
     * {@code families.likely-match}, naming everybody whom the actor has not answered for. Members who are registered already have nothing to ask.
     *
     * @param pointer to a person of the command, with a star for the position
     */
    public List<Cleared> clear(Actor actor, List<NewMember> members, MunicipalityCode municipality, String pointer) {
        List<Violation> unanswered = new ArrayList<>();
        List<Candidate> named = new ArrayList<>();
        List<Cleared> cleared = cleared(actor, members, municipality);
        for (int i = 0; i < cleared.size(); i++) {
            String at = pointer.replace("*", Integer.toString(i));
            for (Candidate known : unanswered(cleared.get(i))) {
                named.add(known);
                unanswered.add(violation(at, known.person()));
            }
        }
        refuse(actor, unanswered, named);
        return cleared;
    }

    private List<Cleared> cleared(Actor actor, List<NewMember> members, MunicipalityCode municipality) {
        List<Integer> asked = new ArrayList<>();
        List<Described> persons = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).who() instanceof Who.Unregistered unregistered) {
                asked.add(i);
                persons.add(Described.of(
                        unregistered.details(), Optional.of(municipality), relatives(members, members.get(i))));
            }
        }
        List<List<Candidate>> found = access.visibilityIfGranted(actor, FamiliesPermission.FIND)
                .map(seen -> candidates.of(actor, persons, seen))
                .orElseGet(() -> Collections.nCopies(persons.size(), List.of()));
        List<Cleared> cleared = new ArrayList<>(Collections.nCopies(members.size(), Cleared.NOTHING));
        for (int i = 0; i < asked.size(); i++) {
            Who.Unregistered who = (Who.Unregistered) members.get(asked.get(i)).who();
            cleared.set(asked.get(i), new Cleared(who.answer(), found.get(i)));
        }
        return cleared;
    }

    /** Keeps what was answered, once the person is registered. */
    public void remember(PersonId person, PlaceId place, Cleared cleared) {
        if (cleared.answer() instanceof MatchAnswer.Another another) {
            cleared.candidates().stream()
                    .map(Candidate::person)
                    .filter(another.than()::contains)
                    .forEach(known -> pairs.different(person, known));
        }
        if (cleared.answer() instanceof MatchAnswer.Unsure) {
            List<Candidate> likely =
                    cleared.candidates().stream().filter(Candidate::isLikely).toList();
            (likely.isEmpty() ? cleared.candidates() : likely).forEach(known -> pairs.suspect(person, place, known));
        }
    }

    private static List<Candidate> unanswered(Cleared cleared) {
        if (cleared.answer() instanceof MatchAnswer.Unsure) {
            return List.of();
        }
        Set<PersonId> answered = cleared.answer() instanceof MatchAnswer.Another another ? another.than() : Set.of();
        return cleared.candidates().stream()
                .filter(Candidate::isLikely)
                .filter(known -> !answered.contains(known.person()))
                .toList();
    }

    private static Violation violation(String pointer, PersonId person) {
        return new Violation(
                pointer,
                FamiliesError.LIKELY_MATCH.code(),
                FamiliesError.LIKELY_MATCH.text(),
                Optional.of(person.toString()));
    }

    /** That somebody is registered is a disclosure: it is recorded although the command is undone. */
    private void refuse(Actor actor, List<Violation> unanswered, List<Candidate> named) {
        if (unanswered.isEmpty()) {
            return;
        }
        trail.read(AuditEntry.of(actor, "families.likely-match")
                .persons(named.stream().map(Candidate::person).collect(Collectors.toSet()))
                .onGround(named.stream().map(Candidate::coverage).toList()));
        throw DomainException.invalid(FamiliesError.LIKELY_MATCH, unanswered);
    }

    private static List<Relative> relatives(List<NewMember> members, NewMember one) {
        return members.stream()
                .filter(member -> member != one)
                .map(member -> member.who() instanceof Who.Unregistered unregistered
                        ? Described.relative(unregistered.details())
                        : new Relative(Optional.of(((Who.Registered) member.who()).person()), "", Optional.empty()))
                .toList();
    }
}
