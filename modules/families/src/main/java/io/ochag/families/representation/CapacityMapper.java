package io.ochag.families.representation;

import io.ochag.families.CapacityId;
import io.ochag.families.CorrectionReason;
import io.ochag.families.ParentConflictId;
import io.ochag.families.StateCapacity;
import io.ochag.families.StateConflict;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.id.PersonId;
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

/** Statements on {@code capacity} and {@code parent_conflict}. */
interface CapacityMapper {
    /** Nothing is inserted where the same is stated for one of these days already. */
    @Insert("""
            insert into ochag_families.capacity (id, person_id, kind, paper_title, paper_number, paper_issued, paper_issuer, document_id, during,
                stated_by, occurred_at, recorded_at, source)
            select #{id}, #{p.id}, #{c.kind}, #{paper.title}, cast(#{paper.number} as text), cast(#{paper.issued} as date),
                cast(#{paper.issuer} as text), cast(#{paper.file} as uuid), daterange(#{c.during.from}, cast(#{c.during.to} as date)), #{by},
                #{occurred}, #{at}, #{c.recorded.source}
            where not exists (
                select 1
                from ochag_families.capacity o
                where o.person_id = any(#{p.records})
                  and o.kind = #{c.kind}
                  and o.during && daterange(#{c.during.from}, cast(#{c.during.to} as date))
                  and o.voided_at is null)
            on conflict on constraint capacity_once do nothing
            """)
    int add(
            @Param("id") CapacityId id,
            @Param("p") PersonHere person,
            @Param("c") StateCapacity command,
            @Param("paper") PaperColumns paper,
            @Param("by") String by,
            @Param("occurred") Instant occurred,
            @Param("at") Instant at);

    @Update("""
            update ochag_families.capacity
            set voided_at = #{at}, voided_by = #{by}, void_reason = #{reason}
            where id = #{id} and person_id = any(#{persons}) and voided_at is null
            """)
    int makeVoid(
            @Param("id") CapacityId id,
            @Param("persons") UUID[] persons,
            @Param("reason") CorrectionReason reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            select c.id, c.kind, c.paper_title, c.paper_number, c.paper_issued, c.paper_issuer, c.document_id, lower(c.during) as from_day,
                upper(c.during) as to_day, c.voided_at is not null as voided
            from ochag_families.capacity c
            where c.person_id = any(#{persons})
            order by lower(c.during), c.id
            """)
    List<CapacityRow> of(@Param("persons") UUID[] persons);

    /** Nothing is inserted where there is a mark on one of these days already. */
    @Insert("""
            insert into ochag_families.parent_conflict (id, represented_id, decided_for, paper_title, paper_number, paper_issued, paper_issuer,
                document_id, during, stated_by, occurred_at, recorded_at, source)
            select #{id}, #{p.id}, cast(#{decidedFor} as uuid), #{paper.title}, cast(#{paper.number} as text), cast(#{paper.issued} as date),
                cast(#{paper.issuer} as text), cast(#{paper.file} as uuid), daterange(#{c.during.from}, cast(#{c.during.to} as date)), #{by},
                #{occurred}, #{at}, #{c.recorded.source}
            where not exists (
                select 1
                from ochag_families.parent_conflict o
                where o.represented_id = any(#{p.records})
                  and o.during && daterange(#{c.during.from}, cast(#{c.during.to} as date)))
            on conflict on constraint parent_conflict_once do nothing
            """)
    int addConflict(
            @Param("id") ParentConflictId id,
            @Param("p") PersonHere child,
            @Param("c") StateConflict command,
            @Param("decidedFor") @Nullable PersonId decidedFor,
            @Param("paper") PaperColumns paper,
            @Param("by") String by,
            @Param("occurred") Instant occurred,
            @Param("at") Instant at);

    @Update("""
            update ochag_families.parent_conflict
            set during = daterange(lower(during), cast(#{from} as date)), ended_at = #{at}, ended_by = #{by}
            where id = #{id} and represented_id = any(#{children}) and lower(during) < cast(#{from} as date)
              and (upper_inf(during) or upper(during) > cast(#{from} as date))
            """)
    int endConflict(
            @Param("id") ParentConflictId id,
            @Param("children") UUID[] children,
            @Param("from") LocalDate from,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            select c.id, coalesce(i.canonical_id, c.decided_for) as decided_for, c.paper_title, c.paper_number, c.paper_issued, c.paper_issuer,
                c.document_id, lower(c.during) as from_day, upper(c.during) as to_day
            from ochag_families.parent_conflict c
            left join ochag_families.identity i on i.id = c.decided_for
            where c.represented_id = any(#{children})
              and (c.decided_for is null or c.decided_for <> all(#{v.hiddenPersons}))
            order by lower(c.during), c.id
            """)
    List<ConflictRow> conflicts(@Param("children") UUID[] children, @Param("v") VisibleRows visible);
}
