package io.ochag.queue.line;

import io.ochag.queue.CalendarKey;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on {@code calendar}. */
interface CalendarMapper {
    @Insert("""
            insert into ochag_queue.calendar (module, code, weekly, dates)
            values (#{k.module}, #{k.code}, #{c.weekly}, #{c.dates})
            on conflict (module, code) do update set weekly = excluded.weekly, dates = excluded.dates
            """)
    void keep(@Param("k") CalendarKey key, @Param("c") CalendarRow calendar);

    @Select("""
            select c.weekly, c.dates
            from ochag_queue.calendar c
            where c.module = #{k.module} and c.code = #{k.code}
            """)
    @Nullable
    CalendarRow find(@Param("k") CalendarKey key);
}
