package io.ochag.families.graph;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements that show who was in a family when. */
interface PastMapper {
    /**
     * Each person once, whatever ids they were a member under: by the membership of the family's own id, else by the earliest.
     *
     * @param adoption whether those who left by adoption are shown too
     */
    @Select("""
            select o.id, o.person_id, o.surname, o.given, o.patronymic, o.patronymic_state, o.birth_date, o.birth_precision, o.role,
                o.parent_role, o.ground, o.from_day, o.to_day,
                exists (
                    select 1
                    from ochag_families.unnamed_person u
                    where u.person_id = coalesce((select i.name_of from ochag_families.identity i where i.id = o.person_id), o.person_id)
                      and u.named_on is null
                ) as unnamed,
                exists (
                    select 1
                    from ochag_families.care_placement c
                    where c.person_id = any(
                            array(select i.id from ochag_families.identity i where i.canonical_id = o.person_id) || o.person_id)
                      and c.during @> #{day}::date
                ) as in_care
            from (
                select distinct on (p.canonical_id) m.id, p.canonical_id as person_id, p.surname, p.given, p.patronymic, p.patronymic_state,
                    p.birth_date, p.birth_precision, m.role, m.parent_role, m.ground, lower(m.during) as from_day, upper(m.during) as to_day
                from ochag_families.membership m
                join ochag_families.person_shown p on p.id = m.person_id
                where m.family_id = any(#{families})
                  and m.during @> #{day}::date
                  and (#{adoption} or not m.adopted_away)
                  and p.canonical_id <> all(#{v.hiddenPersons})
                order by p.canonical_id, (m.family_id = #{family}) desc, lower(m.during), m.id
            ) o
            order by o.birth_date nulls last, o.person_id
            """)
    List<MemberOnDayRow> members(
            @Param("family") FamilyId family,
            @Param("families") UUID[] families,
            @Param("day") LocalDate day,
            @Param("adoption") boolean adoption,
            @Param("v") VisibleRows visible);

    @Select("""
            select m.id, p.canonical_id as person_id, p.surname, p.given, p.patronymic, p.patronymic_state, m.role, m.parent_role, m.ground,
                lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            join ochag_families.person_shown p on p.id = m.person_id
            where m.family_id = any(#{families})
              and (#{adoption} or not m.adopted_away)
              and p.canonical_id <> all(#{v.hiddenPersons})
            order by lower(m.during), p.canonical_id, m.id
            """)
    List<StayRow> stays(
            @Param("families") UUID[] families, @Param("adoption") boolean adoption, @Param("v") VisibleRows visible);

    /** The other family is named where the actor could open it; a membership that ended by adoption has no changes to be seen. */
    @Select("""
            select c.membership_id, coalesce(i.canonical_id, c.person_id) as person_id, c.change, c.role, lower(c.during) as from_day, upper(c.during) as to_day, c.reason,
                (
                    select f.canonical_id
                    from ochag_families.family_shown f
                    where f.id = c.other_family
                      and (#{v.everywhere} or exists (
                          select 1
                          from ochag_families.family o
                          where o.place_id = any(#{v.places})
                            and o.id = any(
                                array(select s.id from ochag_families.identity s where s.canonical_id = f.canonical_id) || f.id)))
                      and f.canonical_id <> all(#{v.hiddenFamilies})
                ) as other_family,
                c.occurred_at, c.recorded_at
            from ochag_families.membership_change c
            left join ochag_families.identity i on i.id = c.person_id
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

    /** Families of a person on a day, by the ids that they go by now. */
    @Select("""
            select distinct coalesce(i.canonical_id, m.family_id) as family_id
            from ochag_families.membership m
            left join ochag_families.identity i on i.id = m.family_id
            where m.person_id = any(#{persons}) and m.during @> #{day}::date
            order by 1
            """)
    List<FamilyId> familiesOf(@Param("persons") UUID[] persons, @Param("day") LocalDate day);

    @Select("""
            select distinct coalesce(i.canonical_id, m.person_id) as person_id
            from ochag_families.membership m
            left join ochag_families.identity i on i.id = m.person_id
            where m.family_id = any(#{families}) and m.during @> #{day}::date
            order by 1
            """)
    List<PersonId> personsOf(@Param("families") UUID[] families, @Param("day") LocalDate day);
}
