package io.ochag.web.session;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.web.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on sessions. Each asks the account anew, so that a disabled one has none at once. */
interface SessionMapper {
    // nothing is inserted when the account was disabled or its password changed since the password was compared
    @Insert("""
            insert into ochag_web.session (id, token_hash, account_id, post_id, opened_at, seen_at)
            select #{id}, #{tokenHash}, a.id, #{post}, #{at}, #{at}
            from ochag_web.account a
            where a.id = #{account} and not a.disabled and a.password_hash = #{passwordHash}
            """)
    int insert(
            @Param("id") UUID id,
            @Param("tokenHash") byte[] tokenHash,
            @Param("account") AccountId account,
            @Param("passwordHash") String passwordHash,
            @Param("post") @Nullable AssignmentId post,
            @Param("at") Instant at);

    @Select("""
            select s.id, a.staff_id, s.post_id, s.seen_at
            from ochag_web.session s
            join ochag_web.account a on a.id = s.account_id
            where s.token_hash = #{tokenHash} and not a.disabled and s.opened_at > #{openedAfter} and s.seen_at > #{seenAfter}
            """)
    Optional<SessionRow> open(
            @Param("tokenHash") byte[] tokenHash,
            @Param("openedAfter") Instant openedAfter,
            @Param("seenAfter") Instant seenAfter);

    @Update("update ochag_web.session set seen_at = #{at} where id = #{id} and seen_at < #{at}")
    void seen(@Param("id") UUID id, @Param("at") Instant at);

    @Update("update ochag_web.session set post_id = #{post} where id = #{id}")
    int choose(@Param("id") UUID id, @Param("post") AssignmentId post);

    @Delete("delete from ochag_web.session where token_hash = #{tokenHash}")
    void delete(@Param("tokenHash") byte[] tokenHash);

    @Delete("delete from ochag_web.session where account_id = #{account}")
    void deleteAll(@Param("account") AccountId account);

    @Delete("delete from ochag_web.session where account_id = #{account} and id <> #{kept}")
    void deleteOthers(@Param("account") AccountId account, @Param("kept") UUID kept);

    // walks the table, which holds no more than the sessions of a day; an index on seen_at would cost every write of it
    @Delete("""
            delete from ochag_web.session
            where ctid = any(array(
                select ctid from ochag_web.session where opened_at <= #{openedBefore} or seen_at <= #{seenBefore}
                limit #{most} for update skip locked))
            """)
    int deleteEnded(
            @Param("openedBefore") Instant openedBefore,
            @Param("seenBefore") Instant seenBefore,
            @Param("most") int most);
}
