package io.ochag.families.retirement;

import io.ochag.families.PlanRetirement.Ground;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.families.identity.PersonAliases;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code retirement}, and what a decision is made by. */
interface RetirementMapper {
    @Select("""
            select distinct a.person, coalesce(i.canonical_id, m.family_id) as family
            from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as a (person, id)
            join ochag_families.membership m on m.person_id = a.id and upper_inf(m.during)
            left join ochag_families.identity i on i.id = m.family_id
            order by 1, 2
            """)
    List<FamilyOfRow> familiesToday(@Param("a") PersonAliases persons);

    /** Listed persons, by id, with what there is to erase under all of their ids. */
    @Select("""
            with listed as materialized (
                select d.person_id, p.place_id, coalesce(array_agg(i.id) filter (where i.id is not null), array[d.person_id]) as ids
                from ochag_families.falling_due d
                join ochag_families.person p on p.id = d.person_id
                left join ochag_families.identity c on c.id = d.person_id
                left join ochag_families.identity i on i.canonical_id = c.canonical_id
                where (#{v.everywhere} or p.place_id = any(#{v.places}))
                  and p.id <> all(#{v.hiddenPersons})
                  and (cast(#{after} as uuid) is null or d.person_id > #{after})
                group by d.person_id, p.place_id
                order by d.person_id
                limit #{limit}
            )
            select l.person_id as id, l.place_id,
                cardinality(l.ids) + (select count(*) from ochag_families.person_name n where n.person_id = any(l.ids)) as names,
                (select count(*) from ochag_families.person p where p.id = any(l.ids) and p.snils is not null) as numbers,
                (select count(*) from ochag_families.person_document d where d.person_id = any(l.ids)) as papers,
                (select count(*) from ochag_families.phone h where h.person_id = any(l.ids)) as phones,
                (select count(*)
                    from ochag_families.membership m
                    join ochag_families.residence r on r.family_id = m.family_id
                    where m.person_id = any(l.ids) and r.address is not null) as addresses,
                (select count(*)
                    from ochag_families.merge g
                    where (g.merged_id = any(l.ids) or g.into_id = any(l.ids)) and (g.note is not null or g.undone_note is not null))
                + (select count(*) from ochag_families.restriction t where t.subject_ids && l.ids and t.note is not null)
                + (select count(*) from ochag_families.legal_hold h where h.person_id = any(l.ids) and h.note is not null) as notes,
                (select x.on_day
                    from ochag_families.retirement x
                    where x.person_id = any(l.ids) and x.state = 'PLANNED'
                    order by x.on_day
                    limit 1) as planned
            from listed l
            order by l.person_id
            """)
    List<DueRow> due(@Param("v") VisibleRows visible, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    /**
     * Of whom a consent has ended, its clock runs, and nothing else stands: no other consent or basis of theirs, and no decision since then that the
     * data are kept.
     */
    @Select("""
            select distinct a.person
            from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as a (person, id)
            join ochag_families.destruction_clock c on c.person_id = a.id and c.closed_at is null
            where not exists (
                    select 1
                    from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as b (person, id)
                    join ochag_families.consent s on s.person_id = b.id
                    where b.person = a.person and s.withdrawn_at is null
                      and (upper_inf(s.during) or upper(s.during) > #{day}::date))
              and not exists (
                    select 1
                    from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as b (person, id)
                    join ochag_families.destruction_clock k on k.person_id = b.id
                    where b.person = a.person and k.outcome = 'JUSTIFIED' and k.closed_at >= #{since})
            """)
    List<PersonId> consentEnded(
            @Param("a") PersonAliases persons, @Param("day") LocalDate day, @Param("since") Instant since);

    /** Who is nobody already, under every id. */
    @Select("""
            select a.person
            from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as a (person, id)
            left join ochag_families.depersonalised d on d.person_id = a.id
            group by a.person
            having bool_and(d.person_id is not null)
            """)
    List<PersonId> nobodies(@Param("a") PersonAliases persons);

    /** What was held back on its day gives way to a new decision. */
    @Update("""
            update ochag_families.retirement
            set state = 'STOPPED', held_by = null, closed_at = #{at}, closed_by = #{by}, version = version + 1
            where person_id = any(#{ids}) and state = 'HELD'
            """)
    void giveWay(@Param("ids") UUID[] ids, @Param("at") Instant at, @Param("by") String by);

    /** Nothing for whom it is decided already. */
    @Insert("""
            insert into ochag_families.retirement (id, plan_id, person_id, ground, on_day, state, planned_at, planned_by, version)
            select x.id, #{plan}, x.person, #{ground}, cast(#{on} as date), 'PLANNED', #{at}, #{by}, 1
            from unnest(#{ids}::uuid[], #{persons}::uuid[]) as x (id, person)
            where not exists (
                select 1
                from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as a (person, id)
                join ochag_families.retirement r on r.person_id = a.id
                where a.person = x.person and r.state = 'PLANNED')
            """)
    int plan(
            @Param("ids") UUID[] ids,
            @Param("persons") UUID[] persons,
            @Param("plan") RetirementPlanId plan,
            @Param("a") PersonAliases aliases,
            @Param("ground") Ground ground,
            @Param("on") LocalDate on,
            @Param("at") Instant at,
            @Param("by") String by);

    @Select("""
            select r.id, r.plan_id, r.person_id, p.place_id, r.ground, r.on_day, false as over, r.held_by, r.planned_at, r.version
            from ochag_families.retirement r
            join ochag_families.person p on p.id = r.person_id
            where r.state in ('PLANNED', 'HELD')
              and (#{v.everywhere} or p.place_id = any(#{v.places}))
              and p.id <> all(#{v.hiddenPersons})
              and (cast(#{after} as uuid) is null or r.id > #{after})
            order by r.id
            limit #{limit}
            """)
    List<RetirementRow> planned(
            @Param("v") VisibleRows visible, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    @Select("""
            select r.id, r.plan_id, r.person_id, p.place_id, r.ground, r.on_day, r.closed_at is not null as over, r.held_by, r.planned_at, r.version
            from ochag_families.retirement r
            join ochag_families.person p on p.id = r.person_id
            where r.id = #{id}
              and (#{v.everywhere} or p.place_id = any(#{v.places}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    RetirementRow find(@Param("id") RetirementId id, @Param("v") VisibleRows visible);

    @Update("""
            update ochag_families.retirement
            set state = 'STOPPED', held_by = null, closed_at = #{at}, closed_by = #{by}, version = version + 1
            where id = #{id} and version = #{seen} and state in ('PLANNED', 'HELD')
            """)
    int stop(@Param("id") RetirementId id, @Param("seen") long seen, @Param("at") Instant at, @Param("by") String by);

    /** What is to be done next. */
    @Select("""
            select r.id, r.plan_id, r.person_id, p.place_id, r.ground, r.on_day, false as over, r.held_by, r.planned_at, r.version
            from ochag_families.retirement r
            join ochag_families.person p on p.id = r.person_id
            where r.state = 'PLANNED' and r.on_day <= #{day}::date
            order by r.on_day, r.id
            limit 1
            """)
    @Nullable
    RetirementRow next(@Param("day") LocalDate day);

    /** Whoever stops it from now on waits until it is done, and is told so; nothing where it was stopped before. */
    @Select("""
            select r.id
            from ochag_families.retirement r
            where r.id = #{id} and r.version = #{seen} and r.state = 'PLANNED'
            for update
            """)
    @Nullable
    RetirementId begin(@Param("id") RetirementId id, @Param("seen") long seen);

    /** Unless somebody has stopped it meanwhile. */
    @Update("""
            update ochag_families.retirement
            set state = 'HELD', held_by = #{code}, version = version + 1
            where id = #{id} and version = #{seen} and state = 'PLANNED'
            """)
    void held(@Param("id") RetirementId id, @Param("seen") long seen, @Param("code") String code);

    @Update("""
            update ochag_families.retirement
            set state = 'DONE', closed_at = #{at}, closed_by = #{by}, version = version + 1
            where id = #{id}
            """)
    void done(@Param("id") RetirementId id, @Param("at") Instant at, @Param("by") String by);

    @Delete("""
            delete from ochag_families.falling_due
            where person_id = any(#{ids})
            """)
    void unlist(@Param("ids") UUID[] ids);

    /** What was to be destroyed is destroyed. */
    @Update("""
            update ochag_families.destruction_clock
            set outcome = 'DESTROYED', closed_at = #{at}, closed_by = #{by}, version = version + 1
            where person_id = any(#{ids}) and closed_at is null
            """)
    void stopClocks(@Param("ids") UUID[] ids, @Param("at") Instant at, @Param("by") String by);
}
