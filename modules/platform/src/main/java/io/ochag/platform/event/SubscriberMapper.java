package io.ochag.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How far each subscriber is. */
interface SubscriberMapper {
    /** A new one starts at the head or before the first event; a known one keeps its place. */
    @Insert("""
            insert into ochag_platform.event_subscriber as known (name, position, takes)
            select #{name}, case when #{fromNow} then head.position else 0 end, #{takes}
            from ochag_platform.event_head head
            on conflict (name) do update
            set takes = (select array_agg(distinct one.type order by one.type) from unnest(known.takes || excluded.takes) as one (type))
            where not known.takes @> excluded.takes
            """)
    void register(@Param("name") String name, @Param("fromNow") boolean fromNow, @Param("takes") String[] takes);

    /** Empty while another instance delivers to it. */
    @Select("""
            select s.name, s.position, s.takes, s.replay_to, h.position as head,
                exists (select 1 from ochag_platform.event_parked p where p.subscriber = s.name) as parked
            from ochag_platform.event_subscriber s
            cross join ochag_platform.event_head h
            where s.name = #{name}
            for update of s skip locked
            """)
    Optional<CursorRow> lock(@Param("name") String name);

    /** Waits for an instance that delivers to it. */
    @Select("""
            select s.name, s.position, s.takes, s.replay_to, h.position as head,
                exists (select 1 from ochag_platform.event_parked p where p.subscriber = s.name) as parked
            from ochag_platform.event_subscriber s
            cross join ochag_platform.event_head h
            where s.name = #{name}
            for update of s
            """)
    Optional<CursorRow> lockPatiently(@Param("name") String name);

    @Update("""
            update ochag_platform.event_subscriber
            set position = #{position}, replay_to = case when replay_to > #{position} then replay_to end
            where name = #{name}
            """)
    void move(@Param("name") String name, @Param("position") long position);

    @Update("""
            update ochag_platform.event_subscriber set position = 0, replay_to = nullif(#{to}, 0) where name = #{name}
            """)
    void restart(@Param("name") String name, @Param("to") long to);

    /** Whether there may be anything to do for these subscribers: three looks at small tables, none at the log. */
    @Select("""
            select exists (select 1 from ochag_platform.event_pending)
                or exists (
                    select 1 from ochag_platform.event_subscriber s, ochag_platform.event_head h
                    where s.name = any(#{names}) and s.position < h.position)
                or exists (
                    select 1 from ochag_platform.event_parked p
                    where p.subscriber = any(#{names}) and p.next_attempt_at <= #{now})
            """)
    boolean somethingToDo(@Param("names") String[] names, @Param("now") Instant now);

    @Select("""
            select s.name, s.position, h.position as head, s.replay_to, oldest.recorded_at as oldest_waiting,
                (select count(1) from ochag_platform.event_parked p where p.subscriber = s.name) as parked
            from ochag_platform.event_subscriber s
            cross join ochag_platform.event_head h
            left join ochag_platform.event oldest on oldest.position = s.position + 1
            order by s.name
            """)
    List<StateRow> states();

    @Select("""
            select h.position as head, count(p.seq) as unsequenced, min(p.recorded_at) as oldest_unsequenced
            from ochag_platform.event_head h
            left join ochag_platform.event_pending p on true
            group by h.position
            """)
    LogRow log();
}
