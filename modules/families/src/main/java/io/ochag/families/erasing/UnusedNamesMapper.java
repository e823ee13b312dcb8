package io.ochag.families.erasing;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements on the dictionaries of names. */
interface UnusedNamesMapper {
    @Select("""
            select s.folded
            from ochag_families.surname s
            where not exists (select 1 from ochag_families.searchable_name n where n.surname = s.folded)
            limit #{limit}
            """)
    List<String> surnames(@Param("limit") int limit);

    @Select("""
            select g.folded
            from ochag_families.given_name g
            where not exists (select 1 from ochag_families.searchable_name n where n.given = g.folded)
            limit #{limit}
            """)
    List<String> givenNames(@Param("limit") int limit);

    /** Writers of names share this lock: see {@code keep_searchable_names}. It is only tried, so that nobody waits behind it. */
    @Select("select pg_try_advisory_xact_lock(7426103317)")
    boolean aloneWithNames();

    /** Of these, those that nobody bears still. */
    @Delete("""
            delete from ochag_families.surname s
            where s.folded = any(#{names})
              and not exists (select 1 from ochag_families.searchable_name n where n.surname = s.folded)
            """)
    int forgetSurnames(@Param("names") String[] names);

    @Delete("""
            delete from ochag_families.given_name g
            where g.folded = any(#{names})
              and not exists (select 1 from ochag_families.searchable_name n where n.given = g.folded)
            """)
    int forgetGivenNames(@Param("names") String[] names);
}
