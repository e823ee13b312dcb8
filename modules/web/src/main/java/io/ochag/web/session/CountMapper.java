package io.ochag.web.session;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on the count of attempts. */
interface CountMapper {
    // counted before the password is compared, in one statement: attempts at the same time cannot slip by each other
    @Select(value = """
            insert into ochag_web.sign_in_count as c (key_hash, since, attempts)
            values (#{key}, #{at}, 1)
            on conflict (key_hash) do update set
                since = case when c.since <= #{windowStart} then excluded.since else c.since end,
                attempts = case when c.since <= #{windowStart} then 1 else least(c.attempts + 1, 1000000) end
            returning attempts, since
            """, affectData = true)
    CountRow count(@Param("key") byte[] key, @Param("at") Instant at, @Param("windowStart") Instant windowStart);

    @Update("update ochag_web.sign_in_count set attempts = greatest(attempts - 1, 0) where key_hash = #{key}")
    void uncount(@Param("key") byte[] key);

    @Delete("delete from ochag_web.sign_in_count where key_hash = #{key}")
    void forget(@Param("key") byte[] key);

    @Delete("""
            delete from ochag_web.sign_in_count
            where ctid = any(array(
                select ctid from ochag_web.sign_in_count where since <= #{before} order by since limit #{most}
                for update skip locked))
            """)
    int forgetOld(@Param("before") Instant before, @Param("most") int most);
}
