package io.ochag.web.account;

import io.ochag.kernel.id.StaffId;
import io.ochag.web.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on accounts. */
public interface AccountMapper {
    @Insert("""
            insert into ochag_web.account (id, staff_id, login, password_hash, disabled, created_at)
            values (#{row.id}, #{row.staffId}, #{row.login}, #{row.passwordHash}, #{row.disabled}, #{row.createdAt})
            """)
    void insert(@Param("row") AccountRow row);

    @Select("""
            select id, staff_id, login, password_hash, disabled, created_at
            from ochag_web.account
            where login = #{login}
            """)
    Optional<AccountRow> byLogin(@Param("login") String login);

    @Select("""
            select id, staff_id, login, password_hash, disabled, created_at
            from ochag_web.account
            where staff_id = #{staff}
            """)
    Optional<AccountRow> byStaff(@Param("staff") StaffId staff);

    @Select("""
            select id, staff_id, login, password_hash, disabled, created_at
            from ochag_web.account
            where id > #{after}
            order by id
            limit #{limit}
            """)
    List<AccountRow> page(@Param("after") UUID after, @Param("limit") int limit);

    @Update("update ochag_web.account set disabled = #{disabled} where id = #{id}")
    int setDisabled(@Param("id") AccountId id, @Param("disabled") boolean disabled);

    @Update("update ochag_web.account set password_hash = #{hash} where id = #{id}")
    int setPassword(@Param("id") AccountId id, @Param("hash") String hash);

    // whoever changed the password meanwhile goes first
    @Update("update ochag_web.account set password_hash = #{fresh} where id = #{id} and password_hash = #{old}")
    int rehash(@Param("id") AccountId id, @Param("old") String old, @Param("fresh") String fresh);

    @Insert("""
            insert into ochag_web.account_event (id, account_id, at, kind, by_staff_id)
            values (#{id}, #{account}, #{at}, #{kind}, #{by})
            """)
    void insertEvent(
            @Param("id") UUID id,
            @Param("account") AccountId account,
            @Param("at") Instant at,
            @Param("kind") String kind,
            @Param("by") @Nullable StaffId by);
}
