package io.ochag.queue.waiting;

import io.ochag.queue.EntryId;
import io.ochag.queue.OfferId;
import io.ochag.queue.VacancyId;
import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code offer}. */
interface OfferMapper {
    String COLUMNS = """
             o.id, o.line_id, o.vacancy_id, o.entry_id, o.state, o.rules_from, o.offered_at, o.attempts, o.reached_at, o.clock_from,
            o.expires_at, o.ended_at
            """;
    String SHOWN = """
            select o.id, l.module, l.resource, o.entry_id, e.family_id, e.person_id, o.vacancy_id, v.ref, o.state, o.offered_at, o.attempts,
                o.reached_at, o.clock_from, o.expires_at
            from ochag_queue.offer o
            join ochag_queue.line l on l.id = o.line_id
            join ochag_queue.entry e on e.id = o.entry_id
            join ochag_queue.vacancy v on v.id = o.vacancy_id
            """;

    /** Nothing is inserted, and nothing returned, where place or entry has a live offer, or this entry had this place on offer before. */
    @Select(value = """
                    insert into ochag_queue.offer (id, line_id, vacancy_id, entry_id, state, rules_from, offered_at, attempts, reached_at,
                        clock_from, expires_at)
                    values (#{o.id}, #{o.lineId}, #{o.vacancyId}, #{o.entryId}, #{o.state}, #{o.rulesFrom}, #{o.offeredAt}, #{o.attempts},
                        #{o.reachedAt}, #{o.clockFrom}, #{o.expiresAt})
                    on conflict do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    OfferId insert(@Param("o") OfferRow offer);

    @Update("""
            update ochag_queue.offer
            set state = #{o.state}, attempts = #{o.attempts}, reached_at = #{o.reachedAt}, clock_from = #{o.clockFrom},
                expires_at = #{o.expiresAt}, ended_at = #{o.endedAt}
            where id = #{o.id} and state = 'LIVE'
            """)
    int update(@Param("o") OfferRow offer);

    @Select("select" + COLUMNS + "from ochag_queue.offer o where o.id = #{id}")
    @Nullable
    OfferRow get(@Param("id") OfferId id);

    @Select("select o.line_id from ochag_queue.offer o where o.id = #{id}")
    @Nullable
    LineId lineOf(@Param("id") OfferId id);

    @Select("select" + COLUMNS + "from ochag_queue.offer o where o.vacancy_id = #{vacancy} and o.state = 'LIVE'")
    @Nullable
    OfferRow liveOfVacancy(@Param("vacancy") VacancyId vacancy);

    @Select("select" + COLUMNS + "from ochag_queue.offer o where o.entry_id = #{entry} and o.state = 'LIVE'")
    @Nullable
    OfferRow liveOfEntry(@Param("entry") EntryId entry);

    /** Of those that end at one moment the place that has been free longest goes first, in whatever order they were offered. */
    @Select("select" + COLUMNS + """
            from ochag_queue.offer o
            join ochag_queue.vacancy v on v.id = o.vacancy_id
            where o.line_id = #{line} and o.state = 'LIVE' and o.expires_at <= #{now}
            order by o.expires_at, v.freed_at, v.id
            """)
    List<OfferRow> due(@Param("line") LineId line, @Param("now") Instant now);

    @Select("select" + COLUMNS + """
            from ochag_queue.offer o
            where o.line_id = #{line} and o.state = 'LIVE' and o.expires_at is not null
            """)
    List<OfferRow> running(@Param("line") LineId line);

    @Select(SHOWN + "where o.id = #{id}")
    @Nullable
    OfferViewRow show(@Param("id") OfferId id);

    @Select(SHOWN + "where o.entry_id = #{entry} and o.state = 'LIVE'")
    @Nullable
    OfferViewRow showLive(@Param("entry") EntryId entry);

    @Select(SHOWN + """
            where o.line_id = #{line} and o.state = 'LIVE' and (o.offered_at, o.id) > (#{at}, #{id})
            order by o.offered_at, o.id
            limit #{limit}
            """)
    List<OfferViewRow> page(
            @Param("line") LineId line, @Param("at") Instant at, @Param("id") OfferId id, @Param("limit") int limit);
}
