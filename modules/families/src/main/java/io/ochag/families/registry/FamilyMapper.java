package io.ochag.families.registry;

import io.ochag.families.NewMember;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code family} and {@code membership}. */
interface FamilyMapper {
    @Insert("""
            insert into ochag_families.family (id, place_id, municipality, main_contact, version, occurred_at, recorded_at, source)
            values (#{id}, #{k.place}, #{k.municipality}, #{mainContact}, 1, #{k.occurredAt}, #{k.recordedAt}, #{k.source})
            """)
    void insert(@Param("id") FamilyId id, @Param("k") Kept kept, @Param("mainContact") @Nullable PersonId mainContact);

    /** Nothing is inserted where the person is in this family on one of these days already. */
    @Select(value = """
                    insert into ochag_families.membership (id, family_id, person_id, role, ground, during)
                    values (#{id}, #{family}, #{person}, #{member.role}, #{member.ground}, daterange(#{from}, null))
                    on conflict on constraint membership_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    UUID insertMembership(
            @Param("id") UUID id,
            @Param("family") FamilyId family,
            @Param("person") PersonId person,
            @Param("member") NewMember member,
            @Param("from") LocalDate from);

    /** One condition for the seen version and for the row: a lost update changes no row. */
    @Update("""
            update ochag_families.family
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raiseVersion(@Param("id") FamilyId id, @Param("seen") long seen);

    /**
     * The family that an id stands for, through any place that keeps a record of it. A main contact who is hidden is nobody. One statement whether
     * it is there, hidden or elsewhere.
     */
    @Select("""
            with asked as materialized (
                select coalesce((select i.canonical_id from ochag_families.identity i where i.id = #{id}), #{id}) as id
            )
            select f.id, f.place_id, t.place_id as through_place, f.municipality,
                case when f.main_contact <> all(#{v.hiddenPersons}) then f.main_contact end as main_contact,
                f.occurred_at, f.version,
                array(select i.id from ochag_families.identity i where i.canonical_id = f.id order by i.id) as same
            from asked a
            join ochag_families.family_shown f on f.id = a.id
            cross join lateral (
                select case
                    when #{v.everywhere} or f.place_id = any(#{v.places}) then f.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity i
                        join ochag_families.family o on o.id = i.id
                        where i.canonical_id = f.id and o.place_id = any(#{v.places})
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            where t.place_id is not null
              and f.id <> all(#{v.hiddenFamilies})
            """)
    @Nullable
    FamilyRow find(@Param("id") FamilyId id, @Param("v") VisibleRows visible);

    /** Whether one of these persons is in one of these families on a day from this one on. */
    @Select("""
            select exists (
                select 1
                from ochag_families.membership m
                where m.family_id = any(#{families}) and m.person_id = any(#{persons}) and m.during && daterange(#{from}, null)
            )
            """)
    boolean overlaps(
            @Param("families") UUID[] families, @Param("persons") UUID[] persons, @Param("from") LocalDate from);

    /** Each person once, whatever ids they are a member under: by the membership of the family's own id, else by the earliest. */
    @Select("""
            select o.person_id, o.surname, o.given, o.patronymic, o.patronymic_state, o.birth_date, o.birth_precision, o.sex, o.snils,
                o.identity, o.role, o.ground, o.from_day, o.to_day, o.same
            from (
                select distinct on (p.canonical_id) p.canonical_id as person_id, p.surname, p.given, p.patronymic, p.patronymic_state,
                    p.birth_date, p.birth_precision, p.sex, p.snils, p.identity, m.role, m.ground, lower(m.during) as from_day,
                    upper(m.during) as to_day,
                    array(select i.id from ochag_families.identity i where i.canonical_id = p.canonical_id order by i.id) as same
                from ochag_families.membership m
                join ochag_families.person_shown p on p.id = m.person_id
                where m.family_id = any(#{ids})
                  and m.during @> #{day}::date
                  and p.canonical_id <> all(#{v.hiddenPersons})
                order by p.canonical_id, (m.family_id = #{id}) desc, lower(m.during), m.id
            ) o
            order by o.birth_date nulls last, o.person_id
            """)
    List<MemberRow> members(
            @Param("id") FamilyId id,
            @Param("ids") UUID[] ids,
            @Param("day") LocalDate day,
            @Param("v") VisibleRows visible);

    /** The phones told for any record of the family; a number that is unsafe once is unsafe. */
    @Select("""
            select p.canonical_id as person_id, h.e164, h.extension, min(h.country) as country, bool_or(h.preferred) as preferred,
                bool_or(h.unsafe_to_call) as unsafe_to_call
            from ochag_families.phone h
            join ochag_families.person_shown p on p.id = h.person_id
            where h.family_id = any(#{ids}) and p.canonical_id = any(#{persons})
            group by p.canonical_id, h.e164, h.extension
            order by bool_or(h.preferred) desc, min(h.id::text)
            """)
    List<PhoneRow> phones(@Param("ids") UUID[] ids, @Param("persons") UUID[] persons);
}
