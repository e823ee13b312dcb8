package io.ochag.platform.notify;

import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** What workers ask about messages. A message of restricted work is there only for those who may know of it. */
public interface LogMapper {
    /** Gathered by the recipients' indexes before it is sorted; left to itself the planner may walk the primary key. */
    @Select("""
            with found as materialized (
                select n.id, n.family_id, n.person_id, n.place_id, n.template, n.holes, n.access_class, n.urgent, n.via, n.stop_key, n.created_at,
                    n.created_by, n.due_at, n.not_after, n.state, n.claim, n.tries, n.round, n.cause, n.channel, n.address_masked, n.sent_at
                from ochag_platform.notification n
                where (n.family_id = any(#{families}) or n.person_id = any(#{persons}))
                  and n.state = any(#{states})
                  and n.id < #{before}
                  and (#{v.everywhere} or n.place_id = any(#{v.places}) or n.person_id = any(#{v.own}))
                  and (n.family_id is null or n.family_id <> all(#{v.hiddenFamilies}))
                  and (n.person_id is null or n.person_id <> all(#{v.hiddenPersons}))
                  and (n.access_class is null or n.access_class = any(#{c.everywhere})
                      or n.access_class || ' ' || n.place_id = any(#{c.atPlaces}))
            )
            select id, family_id, person_id, place_id, template, holes, access_class, urgent, via, stop_key, created_at, created_by, due_at,
                not_after, state, claim, tries, round, cause, channel, address_masked, sent_at
            from found
            order by id desc
            limit #{limit}
            """)
    List<NotificationRow> about(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("states") String[] states,
            @Param("before") UUID before,
            @Param("v") VisibleRows visible,
            @Param("c") OpenClasses classes,
            @Param("limit") int limit);

    @Select("""
            with found as materialized (
                select n.id, n.family_id, n.person_id, n.place_id, n.template, n.holes, n.access_class, n.urgent, n.via, n.stop_key, n.created_at,
                    n.created_by, n.due_at, n.not_after, n.state, n.claim, n.tries, n.round, n.cause, n.channel, n.address_masked, n.sent_at
                from ochag_platform.notification n
                where n.state in ('FAILED', 'NO_CONTACT')
                  and n.place_id = #{place}
                  and n.id < #{before}
                  and (#{v.everywhere} or n.place_id = any(#{v.places}))
                  and (n.family_id is null or n.family_id <> all(#{v.hiddenFamilies}))
                  and (n.person_id is null or n.person_id <> all(#{v.hiddenPersons}))
                  and (n.access_class is null or n.access_class = any(#{c.everywhere})
                      or n.access_class || ' ' || n.place_id = any(#{c.atPlaces}))
            )
            select id, family_id, person_id, place_id, template, holes, access_class, urgent, via, stop_key, created_at, created_by, due_at,
                not_after, state, claim, tries, round, cause, channel, address_masked, sent_at
            from found
            order by id desc
            limit #{limit}
            """)
    List<NotificationRow> toCall(
            @Param("place") UUID place,
            @Param("before") UUID before,
            @Param("v") VisibleRows visible,
            @Param("c") OpenClasses classes,
            @Param("limit") int limit);

    @Select("""
            select n.id, n.family_id, n.person_id, n.place_id, n.template, n.holes, n.access_class, n.urgent, n.via, n.stop_key, n.created_at,
                n.created_by, n.due_at, n.not_after, n.state, n.claim, n.tries, n.round, n.cause, n.channel, n.address_masked, n.sent_at
            from ochag_platform.notification n
            where n.id = #{id}
              and (#{v.everywhere} or n.place_id = any(#{v.places}))
              and (n.family_id is null or n.family_id <> all(#{v.hiddenFamilies}))
              and (n.person_id is null or n.person_id <> all(#{v.hiddenPersons}))
              and (n.access_class is null or n.access_class = any(#{c.everywhere})
                  or n.access_class || ' ' || n.place_id = any(#{c.atPlaces}))
            for update
            """)
    @Nullable
    NotificationRow lock(
            @Param("id") NotificationId id, @Param("v") VisibleRows visible, @Param("c") OpenClasses classes);

    /** A new round of attempts; whoever still holds the old one has lost it. */
    @Update("""
            update ochag_platform.notification
            set state = 'WAITING', next_at = #{at}, round = round + 1, tries = 0, claim = claim + 1, cause = null
            where id = #{id}
            """)
    void again(@Param("id") NotificationId id, @Param("at") Instant at);

    @Update("""
            update ochag_platform.notification
            set state = #{state}, cause = #{cause}
            where id = #{id}
            """)
    void end(
            @Param("id") NotificationId id,
            @Param("state") NotificationState state,
            @Param("cause") @Nullable String cause);

    @Insert("""
            insert into ochag_platform.notification_step (notification_id, round, at, step, cause, by_whom)
            values (#{n.id}, #{n.round}, #{at}, #{step}, #{cause}, #{by})
            """)
    void step(
            @Param("n") NotificationRow notification,
            @Param("at") Instant at,
            @Param("step") String step,
            @Param("cause") @Nullable String cause,
            @Param("by") String by);

    /** Only one that was sent can have arrived. */
    @Update("""
            update ochag_platform.notification
            set state = 'DELIVERED'
            where id = #{id} and state = 'SENT'
            """)
    int delivered(@Param("id") NotificationId id);

    @Insert("""
            insert into ochag_platform.notification_step (notification_id, round, at, step, channel, by_whom)
            select n.id, n.round, #{at}, 'DELIVERED', n.channel, #{by}
            from ochag_platform.notification n
            where n.id = #{id}
            """)
    void deliveredStep(@Param("id") NotificationId id, @Param("at") Instant at, @Param("by") String by);

    @Select("""
            select s.round, s.at, s.step, s.cause, s.channel, s.by_whom
            from ochag_platform.notification_step s
            where s.notification_id = #{id}
            order by s.id
            """)
    List<StepRow> steps(@Param("id") NotificationId id);
}
