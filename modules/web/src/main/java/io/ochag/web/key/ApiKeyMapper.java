package io.ochag.web.key;

import io.ochag.kernel.id.StaffId;
import io.ochag.web.ApiKeyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on keys. */
interface ApiKeyMapper {
    @Insert("""
            insert into ochag_web.api_key
                (id, name, secret_hash, permissions, places, purpose, requests_per_minute, expires_at, created_at, created_by)
            values (#{row.id}, #{row.name}, #{row.secretHash}, #{row.permissions}, #{row.places}, #{row.purpose},
                #{row.requestsPerMinute}, #{row.expiresAt}, #{row.createdAt}, #{row.createdBy})
            """)
    void insert(@Param("row") ApiKeyRow row);

    @Select("""
            select id, name, secret_hash, permissions, places, purpose, requests_per_minute, expires_at, created_at, created_by,
                revoked_at, last_used_at
            from ochag_web.api_key
            where id = #{id}
            """)
    Optional<ApiKeyRow> find(@Param("id") UUID id);

    @Select("""
            select id, name, secret_hash, permissions, places, purpose, requests_per_minute, expires_at, created_at, created_by,
                revoked_at, last_used_at
            from ochag_web.api_key
            where id > #{after}
            order by id
            limit #{limit}
            """)
    List<ApiKeyRow> page(@Param("after") UUID after, @Param("limit") int limit);

    @Update("""
            update ochag_web.api_key
            set revoked_at = coalesce(revoked_at, #{at}), revoked_by = case when revoked_at is null then #{by} else revoked_by end
            where id = #{id}
            """)
    int revoke(@Param("id") ApiKeyId id, @Param("at") Instant at, @Param("by") @Nullable StaffId by);

    @Update("""
            update ochag_web.api_key set last_used_at = #{at}
            where id = #{id} and (last_used_at is null or last_used_at < #{at})
            """)
    void used(@Param("id") ApiKeyId id, @Param("at") Instant at);
}
