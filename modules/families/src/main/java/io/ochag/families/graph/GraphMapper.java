package io.ochag.families.graph;

import io.ochag.families.FamilyHistory.Kind;
import io.ochag.families.MembershipId;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements that change {@code membership}, each with its line in {@code membership_change}. */
interface GraphMapper {
    /** Several where both records of the family or of the person were members. */
    @Select("""
            select m.id, m.family_id, m.person_id, m.role, m.parent_role, m.ground, lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            where m.family_id = any(#{families})
              and m.person_id = any(#{persons})
              and m.during @> #{day}::date
              and not m.adopted_away
              and m.person_id <> all(#{v.hiddenPersons})
            order by m.id
            """)
    List<MembershipRow> on(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("day") LocalDate day,
            @Param("v") VisibleRows visible);

    @Select("""
            select m.id, m.family_id, m.person_id, m.role, m.parent_role, m.ground, lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            where m.family_id = any(#{families})
              and m.id = #{id}
              and not m.adopted_away
              and m.person_id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    MembershipRow get(
            @Param("families") UUID[] families, @Param("id") MembershipId id, @Param("v") VisibleRows visible);

    /** Every membership of a person that goes on after a day, in any family. */
    @Select("""
            select m.id, m.family_id, m.person_id, m.role, m.parent_role, m.ground, lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            where m.person_id = any(#{persons}) and (upper_inf(m.during) or upper(m.during) > #{day})
            order by m.family_id, m.id
            """)
    List<MembershipRow> after(@Param("persons") UUID[] persons, @Param("day") LocalDate day);

    /** Whether one of these persons is in one of these families on a day from this one on. */
    @Select("""
            select exists (
                select 1
                from ochag_families.membership m
                where m.family_id = any(#{families}) and m.person_id = any(#{persons}) and m.during && daterange(#{from}, null)
            )
            """)
    boolean belongs(
            @Param("families") UUID[] families, @Param("persons") UUID[] persons, @Param("from") LocalDate from);

    /** Nothing is inserted where the person is in this family on one of these days already. */
    @Select(value = """
                    insert into ochag_families.membership (id, family_id, person_id, role, parent_role, ground, during)
                    values (#{m.id}, #{m.familyId}, #{m.personId}, #{m.role}, #{m.parentRole}, #{m.ground},
                        daterange(#{m.fromDay}, cast(#{m.toDay} as date)))
                    on conflict on constraint membership_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    MembershipId insert(@Param("m") MembershipRow membership);

    @Update("""
            update ochag_families.membership
            set during = daterange(lower(during), #{day}), adopted_away = #{adoptedAway}
            where id = #{id}
            """)
    void cut(@Param("id") MembershipId id, @Param("day") LocalDate day, @Param("adoptedAway") boolean adoptedAway);

    @Delete("""
            delete from ochag_families.membership
            where id = #{id}
            """)
    void remove(@Param("id") MembershipId id);

    @Insert("""
            insert into ochag_families.membership_change (id, membership_id, family_id, person_id, change, role, parent_role, ground, during,
                reason, other_family, by_whom, occurred_at, recorded_at, source)
            values (#{id}, #{m.id}, #{m.familyId}, #{m.personId}, #{kind}, #{m.role}, #{m.parentRole}, #{m.ground},
                daterange(#{m.fromDay}, cast(#{m.toDay} as date)), #{reason}, #{other}, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source})
            """)
    void note(
            @Param("id") UUID id,
            @Param("m") MembershipRow membership,
            @Param("kind") Kind kind,
            @Param("reason") String reason,
            @Param("other") @Nullable FamilyId other,
            @Param("e") Entered entered);

    @Insert("""
            insert into ochag_families.family (id, place_id, municipality, main_contact, version, occurred_at, recorded_at, source)
            values (#{id}, #{like.placeId}, #{like.municipality}, #{mainContact}, 1, #{e.occurredAt}, #{e.recordedAt}, #{e.source})
            """)
    void insertFamily(
            @Param("id") FamilyId id,
            @Param("like") FamilyHere like,
            @Param("mainContact") @Nullable PersonId mainContact,
            @Param("e") Entered entered);

    @Update("""
            update ochag_families.family
            set main_contact = #{person}
            where id = #{id}
            """)
    void chooseContact(@Param("id") FamilyId id, @Param("person") @Nullable PersonId person);

    /** Nobody is called who is no longer there. */
    @Update("""
            update ochag_families.family f
            set main_contact = null
            where f.id = any(#{families})
              and f.main_contact = any(#{persons})
              and not exists (
                  select 1
                  from ochag_families.membership m
                  where m.family_id = any(#{families}) and m.person_id = any(#{persons}) and m.during @> #{day}::date
              )
            """)
    void forgetContact(
            @Param("families") UUID[] families, @Param("persons") UUID[] persons, @Param("day") LocalDate day);
}
