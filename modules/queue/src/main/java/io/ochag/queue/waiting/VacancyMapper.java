package io.ochag.queue.waiting;

import io.ochag.queue.EntryId;
import io.ochag.queue.VacancyId;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.VacancyState;
import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code vacancy}. */
interface VacancyMapper {
    String COLUMNS = " v.id, v.line_id, v.ref, v.tags, v.state, v.freed_at, v.usable_from, v.usable_until, v.taken_by ";

    /** Nothing is inserted, and nothing returned, where this place is free or on offer already. */
    @Select(value = """
                    insert into ochag_queue.vacancy (id, line_id, ref, tags, state, freed_at, usable_from, usable_until)
                    values (#{v.id}, #{v.lineId}, #{v.ref}, #{v.tags}, #{v.state}, #{v.freedAt}, #{v.usableFrom}, #{v.usableUntil})
                    on conflict (line_id, ref) where state in ('FREE', 'OFFERED') do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    VacancyId insert(@Param("v") VacancyRow vacancy);

    @Select("select" + COLUMNS + "from ochag_queue.vacancy v where v.id = #{id}")
    @Nullable
    VacancyRow get(@Param("id") VacancyId id);

    @Select("select v.line_id from ochag_queue.vacancy v where v.id = #{id}")
    @Nullable
    LineId lineOf(@Param("id") VacancyId id);

    @Select("select" + COLUMNS + """
            from ochag_queue.vacancy v
            where v.line_id = #{line} and v.ref = #{ref} and v.state in ('FREE', 'OFFERED')
            """)
    @Nullable
    VacancyRow open(@Param("line") LineId line, @Param("ref") VacancyRef ref);

    /** The free place that has waited longest, fits, and was not offered to this entry yet. */
    @Select("select" + COLUMNS + """
            from ochag_queue.vacancy v
            where v.line_id = #{e.lineId} and v.state = 'FREE'
              -- a bare @> is taken for rare, and all that is free would be fetched and sorted
              and case when v.tags @> #{e.needs}::text[] then true else false end
              and not exists (select 1 from ochag_queue.offer o where o.vacancy_id = v.id and o.entry_id = #{e.id})
            order by v.freed_at, v.id
            limit 1
            """)
    @Nullable
    VacancyRow freeFor(@Param("e") EntryRow entry);

    /** Those on offer last: who loses one must not be offered another that is past. */
    @Select("select" + COLUMNS + """
            from ochag_queue.vacancy v
            where v.line_id = #{line} and v.state in ('FREE', 'OFFERED') and v.usable_until <= #{now}
            order by v.state = 'OFFERED', v.usable_until, v.id
            """)
    List<VacancyRow> past(@Param("line") LineId line, @Param("now") Instant now);

    @Update("""
            update ochag_queue.vacancy
            set state = #{state}, taken_by = #{takenBy}, closed_at = #{closedAt}
            where id = #{id}
            """)
    int become(
            @Param("id") VacancyId id,
            @Param("state") VacancyState state,
            @Param("takenBy") @Nullable EntryId takenBy,
            @Param("closedAt") @Nullable Instant closedAt);
}
