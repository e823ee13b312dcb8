package io.ochag.platform.numbering;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.numbering.AssignedNumber;
import io.ochag.kernel.numbering.NumberKind;
import io.ochag.kernel.numbering.NumberSeries;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on the series of numbers and their formats. */
public interface NumberingMapper {
    /** The row stays locked until the write ends: a rollback gives the number back, and whoever waited takes that one. */
    @Select(value = """
                    insert into ochag_platform.number_series as s (kind, place_id, year, last_number)
                    values (#{s.kind}, #{s.place}, #{s.year}, 1)
                    on conflict (kind, place_id, year) do update set last_number = s.last_number + 1
                    returning last_number
                    """, affectData = true)
    long take(@Param("s") NumberSeries series);

    @Insert("""
            insert into ochag_platform.number_given (kind, place_id, year, number, text, given_at, given_by)
            values (#{n.series.kind}, #{n.series.place}, #{n.series.year}, #{n.number}, #{n.text}, #{at}, #{by})
            """)
    void given(@Param("n") AssignedNumber number, @Param("at") Instant at, @Param("by") String by);

    /** Nothing is returned where the series is above already. */
    @Select(value = """
                    insert into ochag_platform.number_series as s (kind, place_id, year, last_number)
                    values (#{s.kind}, #{s.place}, #{s.year}, #{last})
                    on conflict (kind, place_id, year) do update set last_number = excluded.last_number
                        where s.last_number <= excluded.last_number
                    returning last_number
                    """, affectData = true)
    @Nullable
    Long raise(@Param("s") NumberSeries series, @Param("last") long last);

    @Insert("""
            insert into ochag_platform.number_on_paper (kind, place_id, year, last_number, stated_at, stated_by)
            values (#{s.kind}, #{s.place}, #{s.year}, #{last}, #{at}, #{by})
            """)
    void onPaper(
            @Param("s") NumberSeries series, @Param("last") long last, @Param("at") Instant at, @Param("by") String by);

    @Select("""
            select f.pattern
            from ochag_platform.number_format f
            where f.kind = #{kind} and f.during @> #{day}::date
            """)
    @Nullable
    String pattern(@Param("kind") NumberKind kind, @Param("day") LocalDate day);

    @Select("""
            select c.code
            from ochag_platform.number_place_code c
            where c.place_id = #{place} and c.during @> #{day}::date
            """)
    @Nullable
    String placeCode(@Param("place") PlaceId place, @Param("day") LocalDate day);

    @Update("""
            update ochag_platform.number_format
            set during = daterange(lower(during), #{from})
            where kind = #{kind} and upper_inf(during) and lower(during) < #{from}
            """)
    void endFormat(@Param("kind") NumberKind kind, @Param("from") LocalDate from);

    @Insert("""
            insert into ochag_platform.number_format (kind, pattern, during, stated_at, stated_by)
            values (#{kind}, #{pattern}, daterange(#{from}, null), #{at}, #{by})
            on conflict on constraint number_format_once do nothing
            """)
    int beginFormat(
            @Param("kind") NumberKind kind,
            @Param("pattern") String pattern,
            @Param("from") LocalDate from,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
            update ochag_platform.number_place_code
            set during = daterange(lower(during), #{from})
            where place_id = #{place} and upper_inf(during) and lower(during) < #{from}
            """)
    void endPlaceCode(@Param("place") PlaceId place, @Param("from") LocalDate from);

    @Insert("""
            insert into ochag_platform.number_place_code (place_id, code, during, stated_at, stated_by)
            values (#{place}, #{code}, daterange(#{from}, null), #{at}, #{by})
            on conflict on constraint number_place_code_once do nothing
            """)
    int beginPlaceCode(
            @Param("place") PlaceId place,
            @Param("code") String code,
            @Param("from") LocalDate from,
            @Param("at") Instant at,
            @Param("by") String by);
}
