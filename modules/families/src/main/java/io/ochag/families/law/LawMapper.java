package io.ochag.families.law;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** Statements on {@code law_value}. */
interface LawMapper {
    @Select("""
            select l.code, lower(l.during) as from_day, upper(l.during) as to_day, l.value, l.origin = 'REGION' as of_region
            from ochag_families.law_value l
            """)
    List<LawRow> all();
}
