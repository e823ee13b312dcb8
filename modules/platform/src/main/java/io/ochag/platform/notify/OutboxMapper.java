package io.ochag.platform.notify;

import io.ochag.kernel.notify.StopKey;
import io.ochag.kernel.notify.StopReason;
import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** Statements of those who cause and stop messages. */
public interface OutboxMapper {
    @Insert("""
            insert into ochag_platform.notification (id, family_id, person_id, place_id, template, holes, access_class, urgent, via, stop_key,
                created_at, created_by, due_at, not_after, state, next_at, claim, tries, round)
            values (#{n.id}, #{n.familyId}, #{n.personId}, #{n.placeId}, #{n.template}, #{n.holes}, #{n.accessClass}, #{n.urgent}, #{n.via},
                #{n.stopKey}, #{n.createdAt}, #{n.createdBy}, #{n.dueAt}, #{n.notAfter}, #{n.state}, #{n.dueAt}, 0, 0, 0)
            """)
    void insert(@Param("n") NotificationRow notification);

    /** One that is just being sent is stopped too: its sender finds out before it sends, or keeps the attempt and not the state. */
    @Insert("""
            with stopped as (
                update ochag_platform.notification
                set state = 'STOPPED', cause = #{reason}
                where state = 'WAITING' and stop_key = #{key}
                returning id, round
            )
            insert into ochag_platform.notification_step (notification_id, round, at, step, cause, by_whom)
            select id, round, #{at}, 'STOPPED', #{reason}, #{by}
            from stopped
            """)
    int stopByKey(
            @Param("key") StopKey key,
            @Param("reason") StopReason reason,
            @Param("at") Instant at,
            @Param("by") String by);

    @Insert("""
            with stopped as (
                update ochag_platform.notification
                set state = 'STOPPED', cause = #{reason}
                where state = 'WAITING' and (family_id = any(#{families}) or person_id = any(#{persons}))
                returning id, round
            )
            insert into ochag_platform.notification_step (notification_id, round, at, step, cause, by_whom)
            select id, round, #{at}, 'STOPPED', #{reason}, #{by}
            from stopped
            """)
    int stopByRecipient(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("reason") StopReason reason,
            @Param("at") Instant at,
            @Param("by") String by);
}
