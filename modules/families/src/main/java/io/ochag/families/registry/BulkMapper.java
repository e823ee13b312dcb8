package io.ochag.families.registry;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements that write many families at once. */
interface BulkMapper {
    /** Who has one of these numbers. */
    @Select("""
            select p.snils, coalesce(i.canonical_id, p.id) as person_id
            from ochag_families.person p
            left join ochag_families.identity i on i.id = p.id
            where p.snils = any(#{numbers}::text[])
            """)
    List<HolderRow> holders(@Param("numbers") String[] numbers);

    /** Answers how many were inserted: fewer where somebody else was faster with a СНИЛС. */
    @Insert("""
            insert into ochag_families.person (id, place_id, municipality, surname, given, patronymic, patronymic_state, surname_folded,
                given_folded, patronymic_folded, birth_date, birth_precision, sex, snils, identity, version, occurred_at, recorded_at, source)
            select n.id, #{k.place}, n.municipality, n.surname, n.given, n.patronymic, n.patronymic_state, n.surname_folded, n.given_folded,
                n.patronymic_folded, n.birth_date::date, n.birth_precision, n.sex, n.snils, n.identity, 1, n.occurred_at::timestamptz,
                #{k.recordedAt}, #{k.source}
            from unnest(#{p.ids}::uuid[], #{p.municipalities}::text[], #{p.surnames}::text[], #{p.givens}::text[], #{p.patronymics}::text[],
                #{p.patronymicStates}::text[], #{p.surnamesFolded}::text[], #{p.givensFolded}::text[], #{p.patronymicsFolded}::text[],
                #{p.birthDates}::text[], #{p.birthPrecisions}::text[], #{p.sexes}::text[], #{p.snils}::text[], #{p.identities}::text[],
                #{p.occurredAts}::text[])
                n(id, municipality, surname, given, patronymic, patronymic_state, surname_folded, given_folded, patronymic_folded, birth_date,
                    birth_precision, sex, snils, identity, occurred_at)
            on conflict on constraint person_snils_once do nothing
            """)
    int insertPersons(@Param("k") Kept kept, @Param("p") PersonColumns persons);

    @Insert("""
            insert into ochag_families.family (id, place_id, municipality, main_contact, version, occurred_at, recorded_at, source)
            select n.id, #{k.place}, n.municipality, null, 1, n.occurred_at::timestamptz, #{k.recordedAt}, #{k.source}
            from unnest(#{f.ids}::uuid[], #{f.municipalities}::text[], #{f.occurredAts}::text[]) n(id, municipality, occurred_at)
            """)
    void insertFamilies(@Param("k") Kept kept, @Param("f") FamilyColumns families);

    @Insert("""
            insert into ochag_families.membership (id, family_id, person_id, role, ground, during)
            select n.id, n.family_id, n.person_id, n.role, n.ground, daterange(n.from_day::date, null)
            from unnest(#{m.ids}::uuid[], #{m.families}::uuid[], #{m.persons}::uuid[], #{m.roles}::text[], #{m.grounds}::text[],
                #{m.fromDays}::text[]) n(id, family_id, person_id, role, ground, from_day)
            """)
    void insertMemberships(@Param("m") MembershipColumns memberships);

    @Insert("""
            insert into ochag_families.phone (id, person_id, family_id, e164, extension, country, preferred, unsafe_to_call)
            select n.id, n.person_id, n.family_id, n.e164, n.extension, n.country, n.preferred::boolean, n.unsafe::boolean
            from unnest(#{h.ids}::uuid[], #{h.persons}::uuid[], #{h.families}::uuid[], #{h.numbers}::text[], #{h.extensions}::text[],
                #{h.countries}::text[], #{h.preferred}::text[], #{h.unsafe}::text[])
                n(id, person_id, family_id, e164, extension, country, preferred, unsafe)
            """)
    void insertPhones(@Param("h") PhoneColumns phones);
}
