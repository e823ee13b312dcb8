package io.ochag.platform.notify;

import io.ochag.kernel.notify.NotificationState;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements of whoever sends. A row belongs to the attempt whose number stands in {@code claim}. */
public interface SendingMapper {
    /** In quiet hours: everything that is due and not urgent waits for the morning. */
    @Update("""
            update ochag_platform.notification
            set next_at = #{morning}
            where state = 'WAITING' and next_at <= #{now} and not urgent
            """)
    void waitForMorning(@Param("now") Instant now, @Param("morning") Instant morning);

    /** Takes what is due; until {@code until} nobody else takes it, and afterwards it counts as lost. */
    @Select(value = """
                    with due as materialized (
                        select id
                        from ochag_platform.notification
                        where state = 'WAITING' and next_at <= #{now}
                        order by next_at
                        limit #{limit}
                        for update skip locked
                    )
                    update ochag_platform.notification n
                    set next_at = #{until}, claim = n.claim + 1, tries = n.tries + 1
                    from due
                    where n.id = due.id
                    returning n.id, n.family_id, n.person_id, n.place_id, n.template, n.holes, n.access_class, n.urgent, n.via, n.stop_key,
                        n.created_at, n.created_by, n.due_at, n.not_after, n.state, n.claim, n.tries, n.round, n.cause, n.channel,
                        n.address_masked, n.sent_at
                    """, affectData = true)
    List<NotificationRow> claim(@Param("now") Instant now, @Param("until") Instant until, @Param("limit") int limit);

    /** Directly before sending: whether it is still ours and still wanted. */
    @Update("""
            update ochag_platform.notification
            set next_at = #{until}
            where id = #{n.id} and claim = #{n.claim} and state = 'WAITING'
            """)
    int renew(@Param("n") NotificationRow notification, @Param("until") Instant until);

    /** Not an attempt: it was not the time. */
    @Update("""
            update ochag_platform.notification
            set next_at = #{at}, tries = tries - 1
            where id = #{n.id} and claim = #{n.claim} and state = 'WAITING'
            """)
    void putBack(@Param("n") NotificationRow notification, @Param("at") Instant at);

    @Update("""
            update ochag_platform.notification
            set next_at = #{at}, cause = #{cause}
            where id = #{n.id} and claim = #{n.claim} and state = 'WAITING'
            """)
    void postpone(@Param("n") NotificationRow notification, @Param("at") Instant at, @Param("cause") String cause);

    @Update("""
            update ochag_platform.notification
            set state = #{state}, cause = #{cause}, channel = #{channel}, address_masked = #{address}, sent_at = #{sentAt}
            where id = #{n.id} and claim = #{n.claim} and state = 'WAITING'
            """)
    void finish(
            @Param("n") NotificationRow notification,
            @Param("state") NotificationState state,
            @Param("cause") @Nullable String cause,
            @Param("channel") @Nullable String channel,
            @Param("address") @Nullable String address,
            @Param("sentAt") @Nullable Instant sentAt);

    @Insert("""
            insert into ochag_platform.notification_step (notification_id, round, at, step, cause, channel, by_whom)
            values (#{n.id}, #{n.round}, #{at}, #{step}, #{cause}, #{channel}, #{by})
            """)
    void step(
            @Param("n") NotificationRow notification,
            @Param("at") Instant at,
            @Param("step") String step,
            @Param("cause") @Nullable String cause,
            @Param("channel") @Nullable String channel,
            @Param("by") String by);
}
