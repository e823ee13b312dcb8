package io.ochag.queue.waiting;

import io.ochag.queue.EntryId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code happening}. */
interface HappeningMapper {
    String COLUMNS = """
             h.seq, h.kind, h.occurred_at, h.recorded_at, h.actor_kind, h.actor_key, h.actor_post, h.caused_by, h.offer_id, h.vacancy_id, h.code,
            h.document, h.channel, h.class_before, h.class_after, h.ahead_before, h.ahead_after, h.lacking
            """;

    @Insert("""
            insert into ochag_queue.happening (entry_id, kind, occurred_at, recorded_at, actor_kind, actor_key, actor_post, caused_by, offer_id,
                vacancy_id, code, document, channel, class_before, class_after, ahead_before, ahead_after, lacking)
            values (#{entry}, #{h.what}, #{occurredAt}, #{now}, #{a.kind}, #{a.key}, #{a.post}, #{a.causedBy}, #{h.offer}, #{h.vacancy},
                #{h.code}, #{h.document}, #{h.channel}, #{h.shift.from}, #{h.shift.to}, #{h.shift.aheadBefore}, #{h.shift.aheadAfter}, '{}')
            """)
    void insert(
            @Param("entry") EntryId entry,
            @Param("h") Happening happening,
            @Param("a") ActorColumns actor,
            @Param("occurredAt") Instant occurredAt,
            @Param("now") Instant now);

    /** One line of history for each who stands before the chosen one and lacks what the place has not. */
    @Insert("""
            insert into ochag_queue.happening (entry_id, kind, occurred_at, recorded_at, actor_kind, actor_key, actor_post, caused_by, vacancy_id,
                lacking)
            select e.id, 'SKIPPED', #{now}::timestamptz, #{now}::timestamptz, #{a.kind}::text, #{a.key}::text, #{a.post}::uuid,
                #{a.causedBy}::text, #{v.id}::uuid, array(select n.need from unnest(e.needs) n (need) where n.need <> all(#{v.tags}::text[]))
            from ochag_queue.entry e
            where e.line_id = #{c.lineId} and e.state = 'WAITING'
              and (e.class_rank, e.ranked_at, e.id) < (#{c.classRank}, #{c.rankedAt}, #{c.id})
              and not e.needs <@ #{v.tags}::text[]
            on conflict (vacancy_id, entry_id) where kind = 'SKIPPED' do nothing
            """)
    void insertSkipped(
            @Param("c") EntryRow chosen,
            @Param("v") VacancyRow vacancy,
            @Param("a") ActorColumns actor,
            @Param("now") Instant now);

    @Update("update ochag_queue.happening set document = null where entry_id = #{entry} and document is not null")
    void forgetPapers(@Param("entry") EntryId entry);

    @Select("select" + COLUMNS + """
            from ochag_queue.happening h
            where h.entry_id = #{entry} and h.seq > #{after}
            order by h.entry_id, h.seq
            limit #{limit}
            """)
    List<HappeningRow> page(@Param("entry") EntryId entry, @Param("after") long after, @Param("limit") int limit);

    @Select("select" + COLUMNS + """
            from ochag_queue.happening h
            where h.entry_id = #{entry} and h.kind in ('JUMPED', 'MOVED_BACK')
            order by h.entry_id desc, h.seq desc
            limit 1
            """)
    @Nullable
    HappeningRow lastMove(@Param("entry") EntryId entry);

    @Select("select" + COLUMNS + """
            from ochag_queue.happening h
            where h.entry_id = #{entry} and h.kind = 'SKIPPED'
            order by h.entry_id desc, h.seq desc
            limit #{limit}
            """)
    List<HappeningRow> lastSkips(@Param("entry") EntryId entry, @Param("limit") int limit);
}
