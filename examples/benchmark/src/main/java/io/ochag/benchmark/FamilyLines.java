package io.ochag.benchmark;

import io.ochag.families.BirthDate;
import io.ochag.families.Categories.Evidence;
import io.ochag.families.ContactPhone;
import io.ochag.families.PersonDetails;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import io.ochag.server.demo.Deed;
import io.ochag.server.demo.DemoFamily;
import io.ochag.server.demo.DemoMember;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Families as lines of the tables that hold them. */
final class FamilyLines {
    private static final String BY = "SYSTEM benchmark";
    private static final String IMPORT = "IMPORT";
    private static final int FIRST_SLOT = 21;

    private final FamilySeed seed;
    private final TableFiles files;

    FamilyLines(FamilySeed seed, TableFiles files) {
        this.seed = seed;
        this.files = files;
    }

    void write(int number) throws IOException {
        DemoFamily family = seed.family(number);
        UUID id = seed.familyId(number);
        Instant at = seed.recordedAt(number);
        FamilySeed.Place place = seed.place(number);
        List<Optional<PersonName>> renamed = renamed(family);
        for (int i = 0; i < family.members().size(); i++) {
            DemoMember member = family.members().get(i);
            UUID person = seed.personId(family, i);
            if (member.inFamilyBefore().isEmpty()) {
                person(family, i, renamed.get(i).orElse(member.person().name()), at, place);
                phones(family, i, id);
            }
            files.line(
                    Table.MEMBERSHIP,
                    seed.id(number, i + 32),
                    id,
                    person,
                    member.role(),
                    member.ground(),
                    "[" + member.from() + ",)");
        }
        files.line(
                Table.FAMILY,
                id,
                place.id(),
                place.municipality(),
                family.mainContact().map(contact -> seed.personId(family, contact)),
                1,
                at,
                at,
                IMPORT);
        int slot = FIRST_SLOT;
        for (Deed deed : family.deeds()) {
            deed(family, deed, seed.id(number, slot++), at, place);
        }
        if (family.twin().filter(DemoFamily.Twin::found).isPresent()) {
            merged(family, family.twin().get(), at);
        }
    }

    private static List<Optional<PersonName>> renamed(DemoFamily family) {
        return family.members().stream()
                .map(member -> family.deeds().stream()
                        .filter(deed -> deed instanceof Deed.Renamed one
                                && family.members().get(one.member()) == member)
                        .map(deed -> ((Deed.Renamed) deed).name())
                        .findFirst())
                .toList();
    }

    private void person(DemoFamily family, int at, PersonName name, Instant recorded, FamilySeed.Place place)
            throws IOException {
        PersonDetails person = family.members().get(at).person();
        PersonName.Folded folded = name.folded();
        files.line(
                Table.PERSON,
                seed.personId(family, at),
                place.id(),
                place.municipality(),
                name.surname(),
                name.given(),
                known(name),
                state(name),
                folded.surname(),
                folded.given(),
                folded.patronymic(),
                person.birth().map(BirthDate::date),
                person.birth().map(BirthDate::precision),
                person.sex(),
                person.snils().map(Snils::digits),
                person.identity(),
                1,
                recorded,
                recorded,
                IMPORT);
    }

    private void phones(DemoFamily family, int at, UUID id) throws IOException {
        for (ContactPhone phone : family.members().get(at).person().phones()) {
            files.line(
                    Table.PHONE,
                    seed.id(family.number(), at + 48),
                    seed.personId(family, at),
                    id,
                    phone.number().e164(),
                    "RU",
                    phone.preferred(),
                    phone.unsafeToCall());
        }
    }

    private void deed(DemoFamily family, Deed deed, UUID id, Instant at, FamilySeed.Place place) throws IOException {
        UUID familyId = seed.familyId(family.number());
        if (deed instanceof Deed.Lives one) {
            files.line(
                    Table.RESIDENCE,
                    id,
                    familyId,
                    place.municipality(),
                    one.address(),
                    "[" + one.from() + ",)",
                    BY,
                    at,
                    at,
                    IMPORT);
        } else if (deed instanceof Deed.Recognised one) {
            files.line(
                    Table.CATEGORY_HOLDING,
                    id,
                    one.category(),
                    one.member().isPresent() ? Optional.empty() : Optional.of(familyId),
                    one.member().map(member -> seed.personId(family, member)),
                    "[" + one.from() + ",)",
                    one.evidence().isPresent(),
                    one.evidence().map(Evidence::number),
                    one.evidence().map(Evidence::issued),
                    one.evidence().flatMap(Evidence::until),
                    BY,
                    at,
                    at,
                    IMPORT);
        } else if (deed instanceof Deed.Stated one) {
            files.line(
                    Table.LIFE_SITUATION,
                    id,
                    familyId,
                    one.situation(),
                    one.risk(),
                    "[" + one.from() + ",)",
                    one.ground(),
                    BY,
                    at,
                    at,
                    IMPORT);
        } else if (deed instanceof Deed.Renamed one) {
            formerName(family, one, id, at);
        }
    }

    private void formerName(DemoFamily family, Deed.Renamed deed, UUID id, Instant at) throws IOException {
        PersonName name = family.members().get(deed.member()).person().name();
        PersonName.Folded folded = name.folded();
        files.line(
                Table.PERSON_NAME,
                id,
                seed.personId(family, deed.member()),
                name.surname(),
                name.given(),
                known(name),
                state(name),
                folded.surname(),
                folded.given(),
                folded.patronymic(),
                "(," + deed.from() + ")",
                "MARRIAGE",
                false,
                BY,
                at,
                at,
                IMPORT);
    }

    private void merged(DemoFamily family, DemoFamily.Twin twin, Instant at) throws IOException {
        DemoFamily first = seed.family(family.number() - 1);
        UUID one = seed.familyId(first.number());
        UUID other = seed.familyId(family.number());
        merge(seed.id(family.number(), 19), "FAMILY", other, one, at);
        for (UUID id : List.of(one, other)) {
            files.line(
                    Table.IDENTITY,
                    id,
                    one,
                    "FAMILY",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    one,
                    one);
        }
        int slot = 1;
        for (var same : twin.samePersons().entrySet()) {
            UUID person = seed.personId(first, same.getValue());
            UUID alias = seed.personId(family, same.getKey());
            merge(seed.id(first.number(), 32 + 16 + 16 - slot++), "PERSON", alias, person, at);
            for (UUID id : List.of(person, alias)) {
                files.line(
                        Table.IDENTITY,
                        id,
                        person,
                        "PERSON",
                        person,
                        person,
                        person,
                        person,
                        Optional.empty(),
                        Optional.empty());
            }
        }
    }

    private void merge(UUID id, String kind, UUID merged, UUID into, Instant at) throws IOException {
        files.line(Table.MERGE, id, kind, merged, into, "{}", "typed-twice", at, BY);
    }

    private static Optional<String> known(PersonName name) {
        return name.patronymic() instanceof Patronymic.Known known ? Optional.of(known.text()) : Optional.empty();
    }

    private static String state(PersonName name) {
        return name.patronymic() instanceof Patronymic.Known
                ? "KNOWN"
                : name.patronymic() == Patronymic.UNKNOWN ? "UNKNOWN" : "NONE";
    }
}
