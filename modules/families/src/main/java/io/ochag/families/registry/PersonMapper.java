package io.ochag.families.registry;

import io.ochag.families.ContactPhone;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code person} and {@code phone}. */
interface PersonMapper {
    /** Nothing is inserted, and nothing returned, where the СНИЛС is taken: the constraint decides between rivals. */
    @Select(value = """
                    insert into ochag_families.person (id, place_id, municipality, surname, given, patronymic, patronymic_state, surname_folded,
                        given_folded, patronymic_folded, birth_date, birth_precision, sex, snils, identity, version, occurred_at, recorded_at, source)
                    values (#{p.id}, #{p.placeId}, #{p.municipality}, #{p.surname}, #{p.given}, #{p.patronymic}, #{p.patronymicState},
                        #{p.surnameFolded}, #{p.givenFolded}, #{p.patronymicFolded}, #{p.birthDate}, #{p.birthPrecision}, #{p.sex}, #{p.snils},
                        #{p.identity}, 1, #{p.occurredAt}, #{p.recordedAt}, #{p.source})
                    on conflict on constraint person_snils_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    PersonId insert(@Param("p") PersonRow person);

    @Insert("""
            insert into ochag_families.phone (id, person_id, family_id, e164, extension, country, preferred, unsafe_to_call)
            values (#{id}, #{person}, #{family}, #{phone.number.e164}, #{extension}, #{phone.number.country}, #{phone.preferred},
                #{phone.unsafeToCall})
            """)
    void insertPhone(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("family") @Nullable FamilyId family,
            @Param("phone") ContactPhone phone,
            @Param("extension") @Nullable String extension);

    /** Whoever has the number; asked after it was found to be taken. */
    @Select("""
            select p.id
            from ochag_families.person p
            where p.snils = #{snils}
            """)
    @Nullable
    PersonId holder(@Param("snils") String snils);

    /**
     * The person that an id stands for, with the values that are shown. One statement whether they are there, hidden or elsewhere. Of whom a hidden
     * family has too, place and municipality are those of a family that is seen.
     */
    @Select("""
            with asked as materialized (
                select coalesce((select i.canonical_id from ochag_families.identity i where i.id = #{id}), #{id}) as id
            )
            select p.id, p.place_id, t.place_id as through_place, coalesce(w.place_id, p.place_id) as shown_place,
                coalesce(w.municipality, p.municipality) as municipality, p.surname, p.given, p.patronymic, p.patronymic_state,
                p.birth_date, p.birth_precision, p.sex, p.snils, p.identity, p.version,
                array(select i.id from ochag_families.identity i where i.canonical_id = p.id order by i.id) as same
            from asked a
            join ochag_families.person_shown p on p.id = a.id
            cross join lateral (
                select case
                    when #{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}) then p.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity i
                        join ochag_families.person o on o.id = i.id
                        where i.canonical_id = p.id and (o.place_id = any(#{v.places}) or o.id = any(#{v.own}))
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            left join lateral (
                select f.place_id, f.municipality
                from ochag_families.membership m
                join ochag_families.family_shown f on f.id = m.family_id
                where m.person_id = any(array(select i.id from ochag_families.identity i where i.canonical_id = p.id) || p.id)
                  and m.family_id <> all(#{v.hiddenFamilies})
                  and exists (
                      select 1
                      from ochag_families.membership b
                      where b.person_id = any(array(select i.id from ochag_families.identity i where i.canonical_id = p.id) || p.id)
                        and b.family_id = any(#{v.hiddenFamilies}))
                order by upper_inf(m.during) desc, lower(m.during) desc, m.id
                limit 1
            ) w on true
            where t.place_id is not null
              and p.id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    ShownPersonRow find(@Param("id") PersonId id, @Param("v") VisibleRows visible);

    /** One condition for the seen version and for the row: a lost update changes no row. */
    @Update("""
            update ochag_families.person
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raiseVersion(@Param("id") PersonId id, @Param("seen") long seen);

    /** Which of these persons the actor may find, and what they go by now. */
    @Select("""
            select p.id, coalesce(i.canonical_id, p.id) as canonical_id, coalesce(c.place_id, p.place_id) as shown_place
            from ochag_families.person p
            left join ochag_families.identity i on i.id = p.id
            left join ochag_families.person c on c.id = i.canonical_id
            where p.id = any(#{ids})
              and (#{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    List<SeenRow> visible(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);
}
