package io.ochag.families.matching;

import io.ochag.families.BirthDate;
import io.ochag.families.ContactPhone;
import io.ochag.families.PersonDetails;
import io.ochag.families.Sex;
import io.ochag.families.naming.Surnames;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person as the scorer sees one, registered or about to be.
 *
 * @param surnameParts folded; several of a double surname
 * @param formerSurnames folded
 * @param municipality of residence, if it is known
 * @param relatives who is or was in a family together with this person
 */
public record Described(
        PersonName.Folded name,
        @PersonalData(Kind.NAME) List<String> surnameParts,
        @PersonalData(Kind.NAME) Set<String> formerSurnames,
        Optional<BirthDate> birth,
        Sex sex,
        @PersonalData(Kind.OFFICIAL_NUMBER) Optional<String> snils,
        @PersonalData(Kind.CONTACT) Set<String> phones,
        Optional<MunicipalityCode> municipality,
        List<Relative> relatives) {

    /**
     * Somebody of the same family.
     *
     * @param known who it is, where it is somebody registered
     * @param given folded
     */
    public record Relative(
            Optional<PersonId> known,
            @PersonalData(Kind.NAME) String given,
            @PersonalData(Kind.BIRTH_DATE) Optional<LocalDate> born) {
        @Override
        public String toString() {
            return "Relative[***]";
        }
    }

    /** A person to register, among these others. */
    public static Described of(
            PersonDetails details, Optional<MunicipalityCode> municipality, List<Relative> relatives) {
        return new Described(
                details.name().folded(),
                Surnames.parts(details.name().surname()),
                Set.of(),
                details.birth(),
                details.sex(),
                details.snils().map(Snils::digits),
                details.phones().stream()
                        .map(ContactPhone::number)
                        .map(n -> n.e164())
                        .collect(Collectors.toSet()),
                municipality,
                relatives);
    }

    public static Relative relative(PersonDetails details) {
        return new Relative(
                Optional.empty(),
                details.name().folded().given(),
                details.birth()
                        .filter(birth -> birth.precision() == BirthDate.Precision.EXACT)
                        .map(BirthDate::date));
    }

    @Override
    public String toString() {
        return "Described[***]";
    }
}
