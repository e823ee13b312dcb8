package io.ochag.families.registry;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.MatchAnswer;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonDetails;
import io.ochag.families.matching.Candidate;
import io.ochag.families.matching.CandidateStore;
import io.ochag.families.matching.Described;
import io.ochag.families.matching.Described.Relative;
import io.ochag.families.matching.RegistrationCheck;
import io.ochag.families.matching.RegistrationCheck.Cleared;
import io.ochag.families.registry.BulkRegistration.Prepared;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.MunicipalityCode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks whether somebody of a family is registered already. Nobody is there to answer: likely ones are left to a person, possible ones are noted. */
final class BulkCheck {
    private final CandidateStore candidates;
    private final RegistrationCheck check;
    private final AccessControl access;

    @Inject
    BulkCheck(CandidateStore candidates, RegistrationCheck check, AccessControl access) {
        this.candidates = candidates;
        this.check = check;
        this.access = access;
    }

    /** Who may be whom, member by member. */
    record Compared(List<List<Candidate>> members) {
        static final Compared WITH_NOBODY = new Compared(List.of());

        List<Candidate> likely() {
            return members.stream()
                    .flatMap(List::stream)
                    .filter(Candidate::isLikely)
                    .toList();
        }
    }

    Compared compare(Actor actor, List<NewMember> members, MunicipalityCode municipality) {
        Optional<Visibility> seen = access.visibilityIfGranted(actor, FamiliesPermission.FIND);
        if (seen.isEmpty()) {
            return Compared.WITH_NOBODY;
        }
        List<Described> persons = new ArrayList<>();
        for (NewMember member : members) {
            List<Relative> relatives = members.stream()
                    .filter(other -> other != member)
                    .map(other -> Described.relative(details(other)))
                    .toList();
            persons.add(Described.of(details(member), Optional.of(municipality), relatives));
        }
        return new Compared(candidates.of(actor, persons, seen.get()));
    }

    /** Puts possible ones on the list of whoever decides about persons who look alike. */
    void remember(Prepared family, Compared compared) {
        for (int i = 0; i < compared.members().size(); i++) {
            List<Candidate> possible = compared.members().get(i);
            if (!possible.isEmpty()) {
                check.remember(
                        family.persons().get(i), family.kept().place(), new Cleared(MatchAnswer.UNSURE, possible));
            }
        }
    }

    private static PersonDetails details(NewMember member) {
        return ((Who.Unregistered) member.who()).details();
    }
}
