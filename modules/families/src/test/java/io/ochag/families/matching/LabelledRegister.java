package io.ochag.families.matching;

import io.ochag.families.Sex;
import io.ochag.families.matching.LabelledPeople.Somebody;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NameText;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The invented families as a register on PostgreSQL. */
final class LabelledRegister {
    private static final int BATCH = 5_000;

    private final TestDatabase database;
    private final LabelledPeople people;
    private final PlaceId place;
    private final List<Somebody> everybody = new ArrayList<>();
    private final Map<Integer, List<Somebody>> families = new HashMap<>();

    LabelledRegister(TestDatabase database, LabelledPeople people, PlaceId place) {
        this.database = database;
        this.people = people;
        this.place = place;
    }

    List<Somebody> everybody() {
        return everybody;
    }

    List<Somebody> family(int number) {
        return families.getOrDefault(number, List.of());
    }

    static String municipality(int number) {
        return String.format("187%05d", number);
    }

    void fill(int size) {
        List<Somebody> batch = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            List<Somebody> family = people.family(number);
            families.put(number, family);
            batch.addAll(family);
            if (batch.size() >= BATCH || number == size - 1) {
                insert(batch);
                everybody.addAll(batch);
                batch.clear();
            }
        }
        database.sql("vacuum analyze");
    }

    private void insert(List<Somebody> batch) {
        database.sql(
                """
                insert into ochag_families.person (id, place_id, municipality, surname, given, patronymic, patronymic_state, surname_folded, given_folded,
                    patronymic_folded, birth_date, birth_precision, sex, snils, identity, version, occurred_at, recorded_at, source)
                select x.id::uuid, ?::uuid, x.municipality, x.surname, x.given, nullif(x.patronymic, ''),
                    case when x.patronymic = '' then 'UNKNOWN' else 'KNOWN' end, x.surname_folded, x.given_folded, x.patronymic_folded,
                    nullif(x.born, '')::date, nullif(x.precision, ''), x.sex, nullif(x.snils, ''), 'AS_TOLD', 1, '2026-01-01 00:00Z',
                    '2026-01-01 00:00Z', 'IMPORT'
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[])
                    x(id, municipality, surname, given, patronymic, surname_folded, given_folded, patronymic_folded, born, precision, sex, snils)
                """,
                place.toString(),
                column(batch, one -> one.id().toString()),
                column(batch, one -> municipality(one.municipality())),
                column(batch, Somebody::surname),
                column(batch, Somebody::given),
                column(batch, this::patronymic),
                column(batch, one -> NameText.fold(one.surname())),
                column(batch, one -> NameText.fold(one.given())),
                column(batch, one -> NameText.fold(patronymic(one))),
                column(batch, this::born),
                column(batch, this::precision),
                column(batch, one -> one.sex().name()),
                column(batch, one -> one.snils() == null ? "" : one.snils()));
        database.sql("""
                insert into ochag_families.family (id, place_id, municipality, version, occurred_at, recorded_at, source)
                select distinct md5('family' || x.family)::uuid, ?::uuid, '18701000', 1, timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z',
                    'IMPORT'
                from unnest(?::text[]) x(family)
                """, place.toString(), column(batch, one -> Integer.toString(one.family())));
        database.sql(
                """
                insert into ochag_families.membership (id, family_id, person_id, role, ground, during)
                select md5('membership' || x.id)::uuid, md5('family' || x.family)::uuid, x.id::uuid, x.role, 'AS_TOLD', '[2020-01-01,)'
                from unnest(?::text[], ?::text[], ?::text[]) x(id, family, role)
                """,
                column(batch, one -> one.id().toString()),
                column(batch, one -> Integer.toString(one.family())),
                column(batch, LabelledRegister::role));
        database.sql(
                """
                insert into ochag_families.phone (id, person_id, family_id, e164, country, preferred, unsafe_to_call)
                select md5('phone' || x.id)::uuid, x.id::uuid, md5('family' || x.family)::uuid, x.phone, 'RU', true, false
                from unnest(?::text[], ?::text[], ?::text[]) x(id, family, phone)
                where x.phone <> ''
                """,
                column(batch, one -> one.id().toString()),
                column(batch, one -> Integer.toString(one.family())),
                column(batch, one -> one.phone() == null ? "" : one.phone()));
    }

    /** What the register knows is less than the truth; which it is follows from the id, so that it stays the same. */
    private String patronymic(Somebody one) {
        return draw(one, 1) < 5 ? "" : one.patronymic();
    }

    private String born(Somebody one) {
        int draw = draw(one, 2);
        return draw < 1
                ? ""
                : draw < 2 ? one.born().withDayOfYear(1).toString() : one.born().toString();
    }

    private String precision(Somebody one) {
        int draw = draw(one, 2);
        return draw < 1 ? "" : draw < 2 ? "YEAR" : "EXACT";
    }

    private static int draw(Somebody one, int which) {
        return (int) Math.floorMod(one.id().getLeastSignificantBits() >> which * 7, 100L);
    }

    private static String role(Somebody one) {
        if (!one.adult()) {
            return "CHILD";
        }
        return one.sex() == Sex.FEMALE ? "MOTHER" : "FATHER";
    }

    private static String[] column(List<Somebody> batch, Function<Somebody, String> value) {
        return batch.stream().map(value).toArray(String[]::new);
    }
}
