package io.ochag.families.graph;

import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements that show who was in a family when. */
interface PastMapper {
    /** @param adoption whether those who left by adoption are shown too */
    @Select("""
            select m.id, m.person_id, p.surname, p.given, p.patronymic, p.patronymic_state, p.birth_date, p.birth_precision, m.role,
                m.parent_role, m.ground, lower(m.during) as from_day, upper(m.during) as to_day,
                exists (
                    select 1
                    from ochag_families.unnamed_person u
                    where u.person_id = p.id and u.named_on is null
                ) as unnamed,
                exists (
                    select 1
                    from ochag_families.care_placement c
                    where c.person_id = p.id and c.during @> #{day}::date
                ) as in_care
            from ochag_families.membership m
            join ochag_families.person p on p.id = m.person_id
            where m.family_id = any(#{families})
              and m.during @> #{day}::date
              and (#{adoption} or not m.adopted_away)
              and m.person_id <> all(#{v.hiddenPersons})
            order by p.birth_date nulls last, m.person_id, m.id
            """)
    List<MemberOnDayRow> members(
            @Param("families") UUID[] families,
            @Param("day") LocalDate day,
            @Param("adoption") boolean adoption,
            @Param("v") VisibleRows visible);

    @Select("""
            select m.id, m.person_id, p.surname, p.given, p.patronymic, p.patronymic_state, m.role, m.parent_role, m.ground,
                lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            join ochag_families.person p on p.id = m.person_id
            where m.family_id = any(#{families})
              and (#{adoption} or not m.adopted_away)
              and m.person_id <> all(#{v.hiddenPersons})
            order by lower(m.during), m.person_id, m.id
            """)
    List<StayRow> stays(
            @Param("families") UUID[] families, @Param("adoption") boolean adoption, @Param("v") VisibleRows visible);

    /** The other family is named where the actor could open it; a membership that ended by adoption has no changes to be seen. */
    @Select("""
            select c.membership_id, c.person_id, c.change, c.role, lower(c.during) as from_day, upper(c.during) as to_day, c.reason,
                (
                    select f.id
                    from ochag_families.family f
                    where f.id = c.other_family
                      and (#{v.everywhere} or f.place_id = any(#{v.places}))
                      and f.id <> all(#{v.hiddenFamilies})
                ) as other_family,
                c.occurred_at, c.recorded_at
            from ochag_families.membership_change c
            where c.family_id = any(#{families})
              and c.person_id <> all(#{v.hiddenPersons})
              and (#{adoption}
                  or not exists (
                      select 1
                      from ochag_families.membership_change a
                      where a.membership_id = c.membership_id and a.person_id = c.person_id and a.reason = 'ADOPTION'
                  )
                  and not exists (
                      select 1
                      from ochag_families.membership m
                      where m.id = c.membership_id and m.adopted_away
                  ))
            order by c.id
            """)
    List<ChangeRow> changes(
            @Param("families") UUID[] families, @Param("adoption") boolean adoption, @Param("v") VisibleRows visible);

    /** Families of a person on a day. */
    @Select("""
            select m.family_id
            from ochag_families.membership m
            where m.person_id = #{person} and m.during @> #{day}::date
            order by m.family_id
            """)
    List<UUID> familiesOf(@Param("person") PersonId person, @Param("day") LocalDate day);

    @Select("""
            select distinct m.person_id
            from ochag_families.membership m
            where m.family_id = any(#{families}) and m.during @> #{day}::date
            order by m.person_id
            """)
    List<PersonId> personsOf(@Param("families") UUID[] families, @Param("day") LocalDate day);
}
