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

    @Select("""
            select f.id, f.place_id, f.municipality, f.main_contact, f.occurred_at, f.version
            from ochag_families.family f
            where f.id = #{id}
              and (#{v.everywhere} or f.place_id = any(#{v.places}))
              and f.id <> all(#{v.hiddenFamilies})
            """)
    @Nullable
    FamilyRow find(@Param("id") FamilyId id, @Param("v") VisibleRows visible);

    @Select("""
            select m.person_id, p.surname, p.given, p.patronymic, p.patronymic_state, p.birth_date, p.birth_precision, p.sex, p.snils,
                p.identity, m.role, m.ground, lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            join ochag_families.person p on p.id = m.person_id
            where m.family_id = #{id}
              and m.during @> #{day}::date
              and m.person_id <> all(#{v.hiddenPersons})
            order by p.birth_date nulls last, m.person_id
            """)
    List<MemberRow> members(@Param("id") FamilyId id, @Param("day") LocalDate day, @Param("v") VisibleRows visible);

    @Select("""
            select h.person_id, h.e164, h.extension, h.country, h.preferred, h.unsafe_to_call
            from ochag_families.phone h
            where h.family_id = #{id} and h.person_id = any(#{persons})
            order by h.preferred desc, h.id
            """)
    List<PhoneRow> phones(@Param("id") FamilyId id, @Param("persons") UUID[] persons);
}
