package io.ochag.benchmark;

import java.util.Locale;

/** Tables that are filled, in this order, with the columns that are given. */
enum Table {
    PERSON(
            "id, place_id, municipality, surname, given, patronymic, patronymic_state, surname_folded, given_folded, patronymic_folded,"
                    + " birth_date, birth_precision, sex, snils, identity, version, occurred_at, recorded_at, source"),
    FAMILY("id, place_id, municipality, main_contact, version, occurred_at, recorded_at, source"),
    MEMBERSHIP("id, family_id, person_id, role, ground, during"),
    PHONE("id, person_id, family_id, e164, country, preferred, unsafe_to_call"),
    RESIDENCE("id, family_id, municipality, address, during, by_whom, occurred_at, recorded_at, source"),
    CATEGORY_HOLDING(
            "id, category, family_id, person_id, status, confirmed, paper_number, paper_issued, paper_until, granted_by, occurred_at,"
                    + " recorded_at, source"),
    LIFE_SITUATION("id, family_id, situation, risk, during, ground, by_whom, occurred_at, recorded_at, source"),
    PERSON_NAME(
            "id, person_id, surname, given, patronymic, patronymic_state, surname_folded, given_folded, patronymic_folded, during, ground,"
                    + " secret, by_whom, occurred_at, recorded_at, source"),
    MERGE("id, kind, merged_id, into_id, of_merged, ground, merged_at, merged_by"),
    IDENTITY(
            "id, canonical_id, kind, name_of, birth_of, snils_of, person_municipality_of, main_contact_of, family_municipality_of");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String table() {
        return "ochag_families." + name().toLowerCase(Locale.ROOT);
    }

    String copy() {
        return "copy " + table() + " (" + columns + ") from stdin";
    }
}
