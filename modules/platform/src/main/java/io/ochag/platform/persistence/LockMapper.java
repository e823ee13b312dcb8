package io.ochag.platform.persistence;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Advisory locks that end with the transaction. */
interface LockMapper {
    /** In the order of the array; a lock that the transaction has already is had once more at no cost. */
    @Select("""
            select count(pg_advisory_xact_lock(wanted.key)) from unnest(#{keys}) as wanted (key)
            """)
    long lock(@Param("keys") Long[] keys);
}
