package io.ochag.platform.calendar;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements on loaded calendars. */
public interface CalendarMapper {
    @Select("""
            select count(*) as editions, coalesce(max(id), 0) as newest
            from ochag_platform.calendar_edition
            """)
    EditionStamp stamp();

    @Select("""
            select distinct on (kind, year) kind, year, version, content, count(*) over () as editions, max(id) over () as newest
            from ochag_platform.calendar_edition
            order by kind, year, version desc
            """)
    List<EditionRow> newest();

    @Select("""
            select coalesce(max(version), 0)
            from ochag_platform.calendar_edition
            where kind = #{kind} and year = #{year}
            """)
    int version(@Param("kind") CalendarKind kind, @Param("year") int year);

    // two loadings at once would take the same version: the second one inserts nothing
    @Insert("""
            insert into ochag_platform.calendar_edition (kind, year, version, content, source, loaded_at)
            values (#{kind}, #{year}, #{version}, #{content}, #{source}, #{at})
            on conflict on constraint calendar_edition_once do nothing
            """)
    int insert(
            @Param("kind") CalendarKind kind,
            @Param("year") int year,
            @Param("version") int version,
            @Param("content") byte[] content,
            @Param("source") String source,
            @Param("at") Instant at);

    @Select("""
            select kind, year, version, source, loaded_at
            from ochag_platform.calendar_edition
            order by year desc, kind, version desc
            """)
    List<EditionSummaryRow> editions();
}
