package io.ochag.queue.line;

import io.ochag.queue.CalendarKey;
import io.ochag.queue.LineKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code line}. */
interface LineMapper {
    @Select(value = """
                    insert into ochag_queue.line (id, module, resource, policy, calendar, opened_at, version)
                    values (#{l.id}, #{l.module}, #{l.resource}, #{l.policy}, #{l.calendar}, #{now}, 1)
                    on conflict on constraint line_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    LineId insert(@Param("l") LineRow line, @Param("now") Instant now);

    @Select("""
            select l.id, l.module, l.resource, l.policy, l.calendar
            from ochag_queue.line l
            where l.module = #{k.module} and l.resource = #{k.resource}
            """)
    @Nullable
    LineRow find(@Param("k") LineKey key);

    @Select("""
            select l.id, l.module, l.resource, l.policy, l.calendar
            from ochag_queue.line l
            where l.id = #{id}
            """)
    @Nullable
    LineRow get(@Param("id") LineId id);

    @Select("""
            select l.id, l.module, l.resource, l.policy, l.calendar
            from ochag_queue.line l
            where l.id = any(#{ids})
            """)
    List<LineRow> all(@Param("ids") UUID[] ids);

    /** The change locks the row: from here to the end of the transaction nobody else changes anything of this line. */
    @Select(value = """
                    update ochag_queue.line
                    set version = version + 1
                    where module = #{k.module} and resource = #{k.resource}
                    returning id, module, resource, policy, calendar
                    """, affectData = true)
    @Nullable
    LineRow lock(@Param("k") LineKey key);

    @Select(value = """
                    update ochag_queue.line
                    set version = version + 1
                    where id = #{id}
                    returning id, module, resource, policy, calendar
                    """, affectData = true)
    @Nullable
    LineRow lockById(@Param("id") LineId id);

    /** For a sweep: a line that somebody works on is left for the next round. */
    @Select(value = """
                    select l.id
                    from ochag_queue.line l
                    where l.id = #{id}
                    for no key update skip locked
                    """, affectData = true)
    @Nullable
    LineId lockIfNobodyDoes(@Param("id") LineId id);

    @Update("update ochag_queue.line set calendar = #{calendar} where id = #{id}")
    void useCalendar(@Param("id") LineId id, @Param("calendar") @Nullable String calendar);

    @Select("""
            select exists (
                select 1 from ochag_queue.line l
                where l.module = #{module} and l.policy = #{policy} and l.calendar is null)
            """)
    boolean someWithoutCalendar(@Param("module") String module, @Param("policy") String policy);

    /** Lines by this calendar in which an offer's clock runs. */
    @Select("""
            select l.id, l.module, l.resource, l.policy, l.calendar
            from ochag_queue.line l
            where l.module = #{c.module} and l.calendar = #{c.code}
              and exists (
                select 1 from ochag_queue.offer o
                where o.line_id = l.id and o.state = 'LIVE' and o.expires_at is not null)
            """)
    List<LineRow> runningBy(@Param("c") CalendarKey calendar);
}
