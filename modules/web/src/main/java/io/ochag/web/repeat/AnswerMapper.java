package io.ochag.web.repeat;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on kept answers. */
interface AnswerMapper {
    // waits for whoever took the same key and has not committed; a row that is too old is taken over; no row when one
    // stands
    @Insert("""
            insert into ochag_web.answer as a (key_hash, request_hash, at)
            values (#{key}, #{request}, #{at})
            on conflict (key_hash) do update set
                request_hash = excluded.request_hash,
                at = excluded.at,
                status = null,
                location = null,
                version = null,
                body = null
            where a.at <= #{ended}
            """)
    int take(
            @Param("key") byte[] key,
            @Param("request") byte[] request,
            @Param("at") Instant at,
            @Param("ended") Instant ended);

    @Update("""
            update ochag_web.answer
            set status = #{status}, location = #{location}, version = #{version}, body = #{body}
            where key_hash = #{key}
            """)
    int keep(
            @Param("key") byte[] key,
            @Param("status") int status,
            @Param("location") @Nullable String location,
            @Param("version") @Nullable Long version,
            @Param("body") @Nullable String body);

    @Select("""
            select request_hash, status, location, version, body
            from ochag_web.answer
            where key_hash = #{key}
            """)
    AnswerRow kept(@Param("key") byte[] key);

    // by the places of the rows that were just locked: joined by key, the rest of the table would be read along
    @Delete("""
            delete from ochag_web.answer
            where ctid = any(array(
                select ctid from ochag_web.answer where at <= #{ended} order by at limit #{most} for update skip locked))
            """)
    int forget(@Param("ended") Instant ended, @Param("most") int most);
}
