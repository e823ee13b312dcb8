package io.ochag.families.matching;

import io.ochag.families.DecideSuspicion.Verdict;
import io.ochag.families.SuspicionId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on {@code not_duplicate} and {@code suspected_duplicate}. */
interface PairMapper {
    @Insert("""
            insert into ochag_families.not_duplicate (person_id, other_id, recorded_at)
            values (least(#{one}::uuid, #{other}::uuid), greatest(#{one}::uuid, #{other}::uuid), #{at})
            on conflict do nothing
            """)
    void different(@Param("one") PersonId one, @Param("other") PersonId other, @Param("at") Instant at);

    /** Nothing is kept of a pair that is known to be two persons, or that waits already. */
    @Insert("""
            insert into ochag_families.suspected_duplicate (id, person_id, other_id, place_id, score, reasons, recorded_at, version)
            select #{id}, #{person}, #{other}, #{place}, #{score}, #{reasons}::text[], #{at}, 1
            where not exists (
                select 1
                from ochag_families.not_duplicate d
                where d.person_id = least(#{person}::uuid, #{other}::uuid) and d.other_id = greatest(#{person}::uuid, #{other}::uuid))
            on conflict do nothing
            """)
    void suspect(
            @Param("id") SuspicionId id,
            @Param("person") PersonId person,
            @Param("other") PersonId other,
            @Param("place") PlaceId place,
            @Param("score") int score,
            @Param("reasons") String[] reasons,
            @Param("at") Instant at);

    /** Both persons must be ones whom the actor may find. A pair that was merged meanwhile needs no decision while the merge stands. */
    @Select("""
            select d.id, coalesce(pi.canonical_id, d.person_id) as person_id, coalesce(oi.canonical_id, d.other_id) as other_id, d.place_id,
                d.score, d.reasons, d.recorded_at, d.version
            from ochag_families.suspected_duplicate d
            join ochag_families.person p on p.id = d.person_id
            join ochag_families.person o on o.id = d.other_id
            left join lateral (select i.canonical_id from ochag_families.identity i where i.id = d.person_id limit 1) pi on true
            left join lateral (select i.canonical_id from ochag_families.identity i where i.id = d.other_id limit 1) oi on true
            where d.verdict is null
              and (#{v.everywhere} or d.place_id = any(#{v.places}))
              and (#{f.everywhere} or p.place_id = any(#{f.places}) or p.id = any(#{f.own}))
              and (#{f.everywhere} or o.place_id = any(#{f.places}) or o.id = any(#{f.own}))
              and p.id <> all(#{f.hiddenPersons})
              and o.id <> all(#{f.hiddenPersons})
              and coalesce(pi.canonical_id, d.person_id) <> coalesce(oi.canonical_id, d.other_id)
              and (#{after}::uuid is null or d.id > #{after}::uuid)
            order by d.id
            limit #{limit}
            """)
    List<SuspicionRow> open(
            @Param("v") VisibleRows reviewed,
            @Param("f") VisibleRows found,
            @Param("after") @Nullable SuspicionId after,
            @Param("limit") int limit);

    @Select("""
            select d.id, coalesce(pi.canonical_id, d.person_id) as person_id, coalesce(oi.canonical_id, d.other_id) as other_id, d.place_id,
                d.score, d.reasons, d.recorded_at, d.version
            from ochag_families.suspected_duplicate d
            join ochag_families.person p on p.id = d.person_id
            join ochag_families.person o on o.id = d.other_id
            left join lateral (select i.canonical_id from ochag_families.identity i where i.id = d.person_id limit 1) pi on true
            left join lateral (select i.canonical_id from ochag_families.identity i where i.id = d.other_id limit 1) oi on true
            where d.id = #{id}
              and d.verdict is null
              and (#{v.everywhere} or d.place_id = any(#{v.places}))
              and (#{f.everywhere} or p.place_id = any(#{f.places}) or p.id = any(#{f.own}))
              and (#{f.everywhere} or o.place_id = any(#{f.places}) or o.id = any(#{f.own}))
              and p.id <> all(#{f.hiddenPersons})
              and o.id <> all(#{f.hiddenPersons})
              and coalesce(pi.canonical_id, d.person_id) <> coalesce(oi.canonical_id, d.other_id)
            """)
    @Nullable
    SuspicionRow find(@Param("id") SuspicionId id, @Param("v") VisibleRows reviewed, @Param("f") VisibleRows found);

    /** Nothing is returned where somebody else was faster. */
    @Select(value = """
                    update ochag_families.suspected_duplicate
                    set verdict = #{verdict}, decided_at = #{at}, version = version + 1
                    where id = #{id} and version = #{seen} and verdict is null
                    returning id
                    """, affectData = true)
    @Nullable
    UUID decide(
            @Param("id") SuspicionId id,
            @Param("seen") long seen,
            @Param("verdict") Verdict verdict,
            @Param("at") Instant at);
}
