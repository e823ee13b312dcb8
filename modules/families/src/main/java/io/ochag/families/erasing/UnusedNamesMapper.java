package io.ochag.families.erasing;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Select;

/** Statements on the dictionaries of names. */
interface UnusedNamesMapper {
    /** Writers of names share this lock: see {@code keep_searchable_names}. It is only tried, so that nobody waits behind it. */
    @Select("select pg_try_advisory_xact_lock(7426103317)")
    boolean aloneWithNames();

    @Delete("""
            delete from ochag_families.surname s
            where not exists (select 1 from ochag_families.searchable_name n where n.surname = s.folded)
            """)
    int forgetSurnames();

    @Delete("""
            delete from ochag_families.given_name g
            where not exists (select 1 from ochag_families.searchable_name n where n.given = g.folded)
            """)
    int forgetGivenNames();
}
