package io.ochag.families;

import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is on record of one person.
 *
 * @param unnamed the name is a word that stands for one that is not given yet
 * @param formerNames the latest first
 * @param papers those that are good, the latest first
 * @param version for If-Match
 */
public record PersonFile(
        PersonId person,
        PlaceId place,
        PersonName name,
        boolean unnamed,
        Optional<BirthDate> birth,
        Sex sex,
        IdentityLevel identity,
        @PersonalData(Kind.SOCIAL_SITUATION) Optional<LocalDate> diedOn,
        List<FormerName> formerNames,
        List<PaperOnFile> papers,
        long version) {
    public PersonFile {
        formerNames = List.copyOf(formerNames);
        papers = List.copyOf(papers);
    }

    /**
     * A name that was.
     *
     * @param until the first day on which the person was no longer called so; empty for a slip of the pen
     */
    public record FormerName(
            PersonName name, NameGround ground, @NotPersonal Optional<LocalDate> until) {}

    public record PaperOnFile(PaperId id, Paper paper) {}

    @Override
    public String toString() {
        return "PersonFile[" + person + "]";
    }
}
