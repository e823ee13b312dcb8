package io.ochag.queue.waiting;

import io.ochag.platform.persistence.VisibleRows;
import io.ochag.queue.EntryId;
import io.ochag.queue.VacancyId;
import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code entry}. What stands in order is walked by {@code entry_order}. */
interface EntryMapper {
    String COLUMNS = """
            e.id, e.line_id, e.family_id, e.person_id, e.state, e.class_code, e.class_rank, e.class_ground, e.class_document, e.applied_at,
            e.ranked_at, e.standing, e.needs, e.note, e.declines, e.silences, e.suspended_until, e.left_reason
            """;

    /** Nothing is inserted, and nothing returned, where the recipient stands in this line already. */
    @Select(value = """
                    insert into ochag_queue.entry (id, line_id, family_id, person_id, state, class_code, class_rank, class_ground, class_document,
                        applied_at, ranked_at, standing, needs, note, declines, silences, joined_at)
                    values (#{e.id}, #{e.lineId}, #{e.familyId}, #{e.personId}, #{e.state}, #{e.classCode}, #{e.classRank}, #{e.classGround},
                        #{e.classDocument}, #{e.appliedAt}, #{e.rankedAt}, #{e.standing}, #{e.needs}, #{e.note}, #{e.declines}, #{e.silences},
                        #{now})
                    on conflict do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    EntryId insert(@Param("e") EntryRow entry, @Param("now") Instant now);

    @Update("""
            update ochag_queue.entry
            set state = #{e.state}, class_code = #{e.classCode}, class_rank = #{e.classRank}, class_ground = #{e.classGround},
                class_document = #{e.classDocument}, ranked_at = #{e.rankedAt}, standing = #{e.standing}, declines = #{e.declines},
                silences = #{e.silences}, suspended_until = #{e.suspendedUntil}, left_reason = #{e.leftReason}
            where id = #{e.id}
            """)
    int update(@Param("e") EntryRow entry);

    @Update("update ochag_queue.entry set class_document = null where id = #{id}")
    void forgetPaper(@Param("id") EntryId id);

    @Select("select " + COLUMNS + " from ochag_queue.entry e where e.id = #{id}")
    @Nullable
    EntryRow get(@Param("id") EntryId id);

    @Select("select e.line_id from ochag_queue.entry e where e.id = #{id}")
    @Nullable
    LineId lineOf(@Param("id") EntryId id);

    /** The first whom the place fits and who has not been offered it yet. */
    @Select("select " + COLUMNS + """
            from ochag_queue.entry e
            where e.line_id = #{line} and e.state = 'WAITING'
              -- a bare <@ is taken for rare, and the whole line would be fetched and sorted
              and case when e.needs <@ #{tags}::text[] then true else false end
              and not exists (select 1 from ochag_queue.offer o where o.vacancy_id = #{vacancy} and o.entry_id = e.id)
            order by e.class_rank, e.ranked_at, e.id
            limit 1
            """)
    @Nullable
    EntryRow first(@Param("line") LineId line, @Param("tags") String[] tags, @Param("vacancy") VacancyId vacancy);

    @Select("select " + COLUMNS + """
            from ochag_queue.entry e
            where e.line_id = #{line} and e.state = 'SUSPENDED' and e.suspended_until <= #{now}
            order by e.suspended_until, e.id
            """)
    List<EntryRow> toResume(@Param("line") LineId line, @Param("now") Instant now);

    /** Counts no further than asked. */
    @Select("""
            select
                (select count(*) from (
                    select 1 from ochag_queue.entry e
                    where e.line_id = #{e.lineId} and e.state in ('WAITING', 'OFFERED') and e.class_rank < #{e.classRank}
                    limit #{most}) h) as higher,
                (select count(*) from (
                    select 1 from ochag_queue.entry e
                    where e.line_id = #{e.lineId} and e.state in ('WAITING', 'OFFERED') and e.class_rank = #{e.classRank}
                      and (e.ranked_at, e.id) < (#{e.rankedAt}, #{e.id})
                    limit #{most}) s) as earlier
            """)
    AheadRow ahead(@Param("e") EntryRow entry, @Param("most") int most);

    @Select("""
            select e.ranked_at
            from ochag_queue.entry e
            where e.line_id = #{line} and e.state in ('WAITING', 'OFFERED', 'SUSPENDED') and e.class_rank = #{rank} and e.id <> #{but}
            order by e.class_rank, e.ranked_at, e.id
            limit 1
            """)
    @Nullable
    Instant firstTime(@Param("line") LineId line, @Param("rank") int rank, @Param("but") EntryId but);

    @Select("""
            select e.ranked_at
            from ochag_queue.entry e
            where e.line_id = #{line} and e.state in ('WAITING', 'OFFERED', 'SUSPENDED') and e.class_rank = #{rank} and e.id <> #{but}
            order by e.class_rank desc, e.ranked_at desc, e.id desc
            limit 1
            """)
    @Nullable
    Instant lastTime(@Param("line") LineId line, @Param("rank") int rank, @Param("but") EntryId but);

    @Select("select " + COLUMNS + """
            from ochag_queue.entry e
            where e.line_id = #{line} and e.state in ('WAITING', 'OFFERED', 'SUSPENDED')
              and (e.class_rank, e.ranked_at, e.id) > (#{rank}, #{at}, #{id})
              and (e.family_id is null or e.family_id <> all(#{v.hiddenFamilies}))
              and (e.person_id is null or e.person_id <> all(#{v.hiddenPersons}))
            order by e.class_rank, e.ranked_at, e.id
            limit #{limit}
            """)
    List<EntryRow> page(
            @Param("line") LineId line,
            @Param("rank") int rank,
            @Param("at") Instant at,
            @Param("id") EntryId id,
            @Param("v") VisibleRows visible,
            @Param("limit") int limit);

    @Select("select " + COLUMNS + """
            from ochag_queue.entry e
            where (e.family_id = any(#{families}) or e.person_id = any(#{persons}))
              and (select l.module from ochag_queue.line l where l.id = e.line_id) = #{module}
            order by e.joined_at, e.id
            """)
    List<EntryRow> of(
            @Param("module") String module, @Param("families") UUID[] families, @Param("persons") UUID[] persons);
}
