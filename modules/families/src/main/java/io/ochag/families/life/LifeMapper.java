package io.ochag.families.life;

import io.ochag.families.LifeEvents.CareKind;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.PlacementId;
import io.ochag.families.PregnancyId;
import io.ochag.families.desk.Entered;
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

/** Statements on pregnancies, deaths, children in care, people without a name. */
interface LifeMapper {
    /** Nothing is inserted where one is open already. */
    @Select(value = """
                    insert into ochag_families.pregnancy (id, person_id, expected_on, noted_on, noted_by, occurred_at, recorded_at, source)
                    values (#{id}, #{person}, #{expectedOn}, #{notedOn}, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source})
                    on conflict (person_id) where outcome is null do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    PregnancyId expect(
            @Param("id") PregnancyId id,
            @Param("person") PersonId person,
            @Param("expectedOn") @Nullable LocalDate expectedOn,
            @Param("notedOn") LocalDate notedOn,
            @Param("e") Entered entered);

    @Update("""
            update ochag_families.pregnancy
            set outcome = #{outcome}, ended_on = #{day}, ended_by = #{e.by}
            where id = #{id} and person_id = any(#{persons}) and outcome is null
            """)
    int end(
            @Param("id") PregnancyId id,
            @Param("persons") UUID[] persons,
            @Param("outcome") PregnancyOutcome outcome,
            @Param("day") LocalDate day,
            @Param("e") Entered entered);

    @Select("""
            select exists (
                select 1
                from ochag_families.pregnancy p
                where p.person_id = any(#{persons}) and p.outcome is null
            )
            """)
    boolean isExpecting(@Param("persons") UUID[] persons);

    /** The one that is open, if there is one; after a merge there may be two. */
    @Update("""
            update ochag_families.pregnancy
            set outcome = #{outcome}, ended_on = #{day}, ended_by = #{e.by}
            where person_id = any(#{persons}) and outcome is null
            """)
    int endOpen(
            @Param("persons") UUID[] persons,
            @Param("outcome") PregnancyOutcome outcome,
            @Param("day") LocalDate day,
            @Param("e") Entered entered);

    @Select("""
            select p.id, p.expected_on, p.noted_on, p.outcome, p.ended_on
            from ochag_families.pregnancy p
            where p.person_id = any(#{persons})
            order by p.id desc
            """)
    List<PregnancyRow> pregnancies(@Param("persons") UUID[] persons);

    /** Nothing is inserted where a death is on record already. */
    @Select(value = """
                    insert into ochag_families.person_death (person_id, died_on, by_whom, occurred_at, recorded_at, source)
                    values (#{person}, #{day}, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source})
                    on conflict (person_id) do nothing
                    returning person_id
                    """, affectData = true)
    @Nullable
    PersonId die(@Param("person") PersonId person, @Param("day") LocalDate day, @Param("e") Entered entered);

    @Select("""
            select exists (
                select 1
                from ochag_families.person_death d
                where d.person_id = any(#{persons})
            )
            """)
    boolean isDead(@Param("persons") UUID[] persons);

    /** Whoever has died is in nobody's care. */
    @Update("""
            update ochag_families.care_placement
            set during = during * daterange(null, #{day}), returned_by = #{e.by}
            where person_id = any(#{persons}) and during @> #{day}::date and lower(during) < #{day}
            """)
    void endCare(@Param("persons") UUID[] persons, @Param("day") LocalDate day, @Param("e") Entered entered);

    @Select("""
            select exists (
                select 1
                from ochag_families.care_placement c
                where c.person_id = any(#{persons}) and c.during && daterange(#{from}, null)
            )
            """)
    boolean isInCare(@Param("persons") UUID[] persons, @Param("from") LocalDate from);

    /** Nothing is inserted where the child is in care on one of these days already. */
    @Select(value = """
                    insert into ochag_families.care_placement (id, family_id, person_id, kind, during, placed_by, occurred_at, recorded_at,
                        source)
                    values (#{id}, #{family}, #{person}, #{kind}, daterange(#{from}, null), #{e.by}, #{e.occurredAt}, #{e.recordedAt},
                        #{e.source})
                    on conflict on constraint care_placement_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    PlacementId place(
            @Param("id") PlacementId id,
            @Param("family") FamilyId family,
            @Param("person") PersonId person,
            @Param("kind") CareKind kind,
            @Param("from") LocalDate from,
            @Param("e") Entered entered);

    @Select("""
            select c.id, coalesce(i.canonical_id, c.person_id) as person_id, c.kind, lower(c.during) as from_day, upper(c.during) as to_day
            from ochag_families.care_placement c
            left join ochag_families.identity i on i.id = c.person_id
            where c.family_id = any(#{families}) and c.id = #{id} and c.person_id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    PlacementRow placement(
            @Param("families") UUID[] families, @Param("id") PlacementId id, @Param("v") VisibleRows visible);

    @Update("""
            update ochag_families.care_placement
            set during = daterange(lower(during), #{day}), returned_by = #{e.by}
            where id = #{id} and upper_inf(during) and lower(during) < #{day}
            """)
    int takeHome(@Param("id") PlacementId id, @Param("day") LocalDate day, @Param("e") Entered entered);

    /** Those of children who left by adoption are not shown. */
    @Select("""
            select c.id, coalesce(i.canonical_id, c.person_id) as person_id, c.kind, lower(c.during) as from_day, upper(c.during) as to_day
            from ochag_families.care_placement c
            left join ochag_families.identity i on i.id = c.person_id
            where c.family_id = any(#{families})
              and c.person_id <> all(#{v.hiddenPersons})
              and (#{adoption}
                  or not exists (
                      select 1
                      from ochag_families.membership m
                      where m.family_id = any(#{families})
                        and m.adopted_away
                        and m.person_id = any(
                            array(select s.id from ochag_families.identity s where s.canonical_id = i.canonical_id) || c.person_id)
                  ))
            order by lower(c.during), c.id
            """)
    List<PlacementRow> care(
            @Param("families") UUID[] families, @Param("adoption") boolean adoption, @Param("v") VisibleRows visible);

    @Select("""
            select p.surname
            from ochag_families.person_shown p
            where p.id = #{person}
            """)
    String surname(@Param("person") PersonId person);

    @Insert("""
            insert into ochag_families.unnamed_person (person_id, since)
            values (#{person}, #{since})
            """)
    void unnamed(@Param("person") PersonId person, @Param("since") LocalDate since);
}
