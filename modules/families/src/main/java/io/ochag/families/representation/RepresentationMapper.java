package io.ochag.families.representation;

import io.ochag.families.CorrectionReason;
import io.ochag.families.EndReason;
import io.ochag.families.RepresentationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code representation} and {@code guardian_need}. */
interface RepresentationMapper {
    /** Whether the two are bound on one of these days already, under any of their ids. */
    @Select("""
            select exists (
                select 1
                from ochag_families.representation r
                where r.represented_id = any(#{represented})
                  and r.person_id = any(#{persons})
                  and r.during && daterange(#{d.from}, cast(#{d.to} as date))
                  and r.voided_at is null
                  and r.state <> 'ONE_OFF')
            """)
    boolean areBound(
            @Param("represented") UUID[] represented, @Param("persons") UUID[] persons, @Param("d") DateRange during);

    /** Of which records a stretch is: what goes on from it stays with them. */
    @Select("""
            select r.represented_id, r.person_id
            from ochag_families.representation r
            where r.id = #{id}
            """)
    BothRow both(@Param("id") RepresentationId id);

    /** Nothing is inserted where the two are bound otherwise on one of these days already. */
    @Insert("""
            insert into ochag_families.representation (id, represented_id, person_id, body_id, ground, state, acts, paper_title, paper_number,
                paper_issued, paper_issuer, document_id, during, follows, corrects, stated_by, occurred_at, recorded_at, source)
            values (#{n.id}, #{n.represented}, #{n.person}, #{n.body}, #{n.ground}, #{n.state}, #{n.acts}, #{n.paper.title}, #{n.paper.number},
                #{n.paper.issued}, #{n.paper.issuer}, #{n.paper.file}, daterange(#{n.during.from}, cast(#{n.during.to} as date)), #{n.follows},
                #{n.corrects}, #{n.statedBy}, #{n.occurredAt}, #{n.recordedAt}, #{n.source})
            on conflict on constraint representation_once do nothing
            """)
    int add(@Param("n") NewStretch stretch);

    @Update("""
            update ochag_families.representation
            set during = daterange(lower(during), cast(#{from} as date)), ended_at = #{at}, ended_by = #{by}, end_reason = #{reason},
                told_at = cast(#{told} as timestamptz)
            where id = #{id}
            """)
    void end(
            @Param("id") RepresentationId id,
            @Param("from") LocalDate from,
            @Param("reason") EndReason reason,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("told") @Nullable Instant told);

    @Update("""
            update ochag_families.representation
            set voided_at = #{at}, voided_by = #{by}, void_reason = #{reason}, told_at = #{at}
            where id = #{id}
            """)
    void makeVoid(
            @Param("id") RepresentationId id,
            @Param("reason") CorrectionReason reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            select r.id, p.canonical_id as represented_id, coalesce(i.canonical_id, r.person_id) as person_id, r.body_id, r.ground, r.state, r.acts,
                r.paper_title, r.paper_number, r.paper_issued, r.paper_issuer, r.document_id, lower(r.during) as from_day, upper(r.during) as to_day,
                r.end_reason, r.void_reason, r.recorded_at, p.place_id, p.birth_date,
                (select min(lower(s.during))
                 from ochag_families.representation s
                 where s.represented_id = any(
                        array(select a.id from ochag_families.identity a where a.canonical_id = p.canonical_id) || r.represented_id)
                   and s.voided_at is null and s.ground = any(#{secret})) as secret_since
            from ochag_families.representation r
            join ochag_families.person_shown p on p.id = r.represented_id
            left join ochag_families.identity i on i.id = r.person_id
            where (r.represented_id = any(#{persons}) or r.person_id = any(#{persons}))
              and r.represented_id <> all(#{v.hiddenPersons})
              and (r.person_id is null or r.person_id <> all(#{v.hiddenPersons}))
            order by lower(r.during), r.id
            """)
    List<StretchRow> about(
            @Param("persons") UUID[] persons, @Param("secret") String[] secret, @Param("v") VisibleRows visible);

    @Select("""
            select r.id, p.canonical_id as represented_id, coalesce(i.canonical_id, r.person_id) as person_id, r.body_id, r.ground, r.state, r.acts,
                r.paper_title, r.paper_number, r.paper_issued, r.paper_issuer, r.document_id, lower(r.during) as from_day, upper(r.during) as to_day,
                r.end_reason, r.void_reason, r.recorded_at, t.place_id, p.birth_date,
                (select min(lower(s.during))
                 from ochag_families.representation s
                 where s.represented_id = any(
                        array(select a.id from ochag_families.identity a where a.canonical_id = p.canonical_id) || r.represented_id)
                   and s.voided_at is null and s.ground = any(#{secret})) as secret_since
            from ochag_families.representation r
            join ochag_families.person_shown p on p.id = r.represented_id
            left join ochag_families.identity i on i.id = r.person_id
            cross join lateral (
                select case
                    when #{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}) then p.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity a
                        join ochag_families.person o on o.id = a.id
                        where a.canonical_id = p.canonical_id and (o.place_id = any(#{v.places}) or o.id = any(#{v.own}))
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            where r.id = #{id}
              and t.place_id is not null
              and p.id <> all(#{v.hiddenPersons})
              and (r.person_id is null or r.person_id <> all(#{v.hiddenPersons}))
            """)
    @Nullable
    StretchRow find(
            @Param("id") RepresentationId id, @Param("secret") String[] secret, @Param("v") VisibleRows visible);

    @Insert("""
            insert into ochag_families.guardian_need (representation_id, represented_id, parent_id, during)
            values (#{id}, #{baby}, #{parent}, daterange(cast(#{from} as date), cast(#{until} as date)))
            """)
    void needGuardian(
            @Param("id") RepresentationId id,
            @Param("baby") PersonId baby,
            @Param("parent") PersonId parent,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select n.representation_id as id, p.canonical_id as baby, coalesce(i.canonical_id, n.parent_id) as parent, upper(n.during) as until
            from ochag_families.guardian_need n
            join ochag_families.person_shown p on p.id = n.represented_id
            left join ochag_families.identity i on i.id = n.parent_id
            join ochag_families.representation r on r.id = n.representation_id and r.voided_at is null and r.during @> cast(#{day} as date)
            where n.during @> cast(#{day} as date)
              and (#{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}))
              and p.id <> all(#{v.hiddenPersons})
              and n.parent_id <> all(#{v.hiddenPersons})
              and (cast(#{after} as uuid) is null or n.representation_id > #{after})
              and not exists (
                  select 1
                  from ochag_families.representation g
                  where g.represented_id = any(
                          array(select a.id from ochag_families.identity a where a.canonical_id = p.canonical_id) || n.represented_id)
                    and g.voided_at is null and g.during @> cast(#{day} as date)
                    and g.state in ('GUARDIAN', 'PRELIMINARY_GUARDIAN', 'BODY'))
              and not exists (
                  select 1
                  from ochag_families.capacity c
                  where c.person_id = any(
                          array(select a.id from ochag_families.identity a where a.canonical_id = i.canonical_id) || n.parent_id)
                    and c.voided_at is null and c.during @> cast(#{day} as date)
                    and c.kind in ('MARRIAGE', 'EMANCIPATION'))
            order by n.representation_id
            limit #{limit}
            """)
    List<NeedRow> needs(
            @Param("day") LocalDate day,
            @Param("v") VisibleRows visible,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    @Select("""
            select r.id, coalesce(ri.canonical_id, r.represented_id) as represented_id, coalesce(pi.canonical_id, r.person_id) as person_id,
                r.body_id, upper(r.during) as to_day
            from ochag_families.representation r
            left join ochag_families.identity ri on ri.id = r.represented_id
            left join ochag_families.identity pi on pi.id = r.person_id
            where r.told_at is null and r.voided_at is null and not upper_inf(r.during) and upper(r.during) <= cast(#{day} as date)
            order by upper(r.during), r.id
            limit #{limit}
            for update of r skip locked
            """)
    List<EndedRow> toTell(@Param("day") LocalDate day, @Param("limit") int limit);

    @Update("""
            update ochag_families.representation
            set told_at = #{at}
            where id = any(#{ids})
            """)
    void told(@Param("ids") UUID[] ids, @Param("at") Instant at);
}
