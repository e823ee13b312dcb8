package io.ochag.families.consent;

import io.ochag.families.ClockId;
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

/** Statements on {@code destruction_clock}. */
interface ClockMapper {
    @Insert("""
            insert into ochag_families.destruction_clock (id, consent_id, person_id, reason, started_on, last_day, due_at, provisional, version)
            values (#{c.id}, #{c.consent}, #{c.person}, #{c.reason}, cast(#{c.startedOn} as date), cast(#{c.lastDay} as date), #{c.dueAt},
                #{c.provisional}, 1)
            """)
    void start(@Param("c") NewClock clock);

    /** Consents whose term is over and that have no clock yet. */
    @Select("""
            select c.id, c.person_id, upper(c.during) as over_on
            from ochag_families.consent c
            where c.kind = 'CONSENT' and not c.clocked and c.withdrawn_at is null and not upper_inf(c.during)
              and upper(c.during) <= cast(#{day} as date)
            order by upper(c.during), c.id
            limit #{limit}
            for update of c skip locked
            """)
    List<OverRow> over(@Param("day") LocalDate day, @Param("limit") int limit);

    @Update("""
            update ochag_families.consent
            set clocked = true, version = version + 1
            where id = any(#{ids})
            """)
    void clocked(@Param("ids") UUID[] ids);

    /** Puts on the list what is over now. */
    @Update("""
            update ochag_families.destruction_clock
            set overdue_since = #{now}
            where id in (
                select d.id
                from ochag_families.destruction_clock d
                where d.closed_at is null and d.overdue_since is null and d.due_at <= #{now}
                order by d.due_at
                limit #{limit}
                for update skip locked)
            """)
    int listOverdue(@Param("now") Instant now, @Param("limit") int limit);

    /** The most urgent first; a page goes on behind a clock that may be closed by now. */
    @Select("""
            select d.id, d.consent_id, p.canonical_id as person_id, d.reason, d.started_on, d.last_day, d.due_at, d.provisional,
                d.overdue_since is not null as overdue, d.version
            from ochag_families.destruction_clock d
            join ochag_families.person_shown p on p.id = d.person_id
            cross join lateral (
                select case
                    when #{v.everywhere} or p.place_id = any(#{v.places}) then p.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity s
                        join ochag_families.person o on o.id = s.id
                        where s.canonical_id = p.canonical_id and o.place_id = any(#{v.places})
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            where d.closed_at is null
              and t.place_id is not null
              and p.id <> all(#{v.hiddenPersons})
              and (cast(#{after} as uuid) is null
                or (d.due_at, d.id) > (select k.due_at, k.id from ochag_families.destruction_clock k where k.id = #{after}))
            order by d.due_at, d.id
            limit #{limit}
            """)
    List<ClockRow> open(
            @Param("v") VisibleRows visible, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    @Select("""
            select d.id, p.canonical_id as person_id, t.place_id, d.closed_at is not null as closed, d.version
            from ochag_families.destruction_clock d
            join ochag_families.person_shown p on p.id = d.person_id
            cross join lateral (
                select case
                    when #{v.everywhere} or p.place_id = any(#{v.places}) then p.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity s
                        join ochag_families.person o on o.id = s.id
                        where s.canonical_id = p.canonical_id and o.place_id = any(#{v.places})
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            where d.id = #{id}
              and t.place_id is not null
              and p.id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    RunningRow find(@Param("id") ClockId id, @Param("v") VisibleRows visible);

    @Update("""
            update ochag_families.destruction_clock
            set outcome = #{outcome}, outcome_basis = #{basis}, closed_at = #{at}, closed_by = #{by}, version = version + 1
            where id = #{id} and version = #{seen} and closed_at is null
            """)
    int close(
            @Param("id") ClockId id,
            @Param("seen") long seen,
            @Param("outcome") String outcome,
            @Param("basis") @Nullable String basis,
            @Param("at") Instant at,
            @Param("by") String by);
}
