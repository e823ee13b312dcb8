package io.ochag.queue.waiting;

import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Finds what time alone has brought about: offers to expire, places that are of no use any more, suspensions that are over. */
interface DueMapper {
    @Select("""
            select exists (
                    select 1 from ochag_queue.offer o
                    where o.line_id = #{line} and o.state = 'LIVE' and o.expires_at <= #{now})
                or exists (
                    select 1 from ochag_queue.vacancy v
                    where v.line_id = #{line} and v.state in ('FREE', 'OFFERED') and v.usable_until <= #{now})
                or exists (
                    select 1 from ochag_queue.entry e
                    where e.line_id = #{line} and e.state = 'SUSPENDED' and e.suspended_until <= #{now})
            """)
    boolean inLine(@Param("line") LineId line, @Param("now") Instant now);

    /** Lines in which something is due, those that have waited longest first. */
    @Select("""
            select d.line_id
            from (
                (select o.line_id, o.expires_at as since from ochag_queue.offer o
                    where o.state = 'LIVE' and o.expires_at <= #{now} order by o.expires_at limit #{limit})
                union all
                (select v.line_id, v.usable_until as since from ochag_queue.vacancy v
                    where v.state in ('FREE', 'OFFERED') and v.usable_until <= #{now} order by v.usable_until limit #{limit})
                union all
                (select e.line_id, e.suspended_until as since from ochag_queue.entry e
                    where e.state = 'SUSPENDED' and e.suspended_until <= #{now} order by e.suspended_until limit #{limit})
            ) d
            group by d.line_id
            order by min(d.since), d.line_id
            """)
    List<LineId> lines(@Param("now") Instant now, @Param("limit") int limit);
}
