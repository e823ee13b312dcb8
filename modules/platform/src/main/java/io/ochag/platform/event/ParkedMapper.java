package io.ochag.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** What could not be delivered. Every statement that changes something runs under the lock of its subscriber's row. */
interface ParkedMapper {
    @Insert("""
            insert into ochag_platform.event_parked (subscriber, position, recorded_at, seq, event_id, type, subjects, reason, behind, attempts,
                parked_at, next_attempt_at)
            values (#{p.subscriber}, #{p.position}, #{p.recordedAt}, #{p.seq}, #{p.eventId}, #{p.type}, #{p.subjects}, #{p.reason}, #{p.behind},
                #{p.attempts}, #{p.parkedAt}, #{p.nextAttemptAt})
            """)
    void insert(@Param("p") ParkedRow parked);

    /** Those of these subjects that have a parked event. */
    @Select("""
            select distinct one.subject
            from ochag_platform.event_parked p, unnest(p.subjects) as one (subject)
            where p.subscriber = #{subscriber} and p.subjects && #{subjects}::text[] and one.subject = any(#{subjects})
            """)
    List<String> parkedAmong(@Param("subscriber") String subscriber, @Param("subjects") String[] subjects);

    /** The earliest one whose next attempt is due. */
    @Select("""
            select subscriber, position, recorded_at, seq, event_id, type, subjects, reason, behind, attempts, parked_at, next_attempt_at
            from ochag_platform.event_parked
            where subscriber = #{subscriber} and next_attempt_at <= #{now}
            order by position
            limit 1
            """)
    Optional<ParkedRow> due(@Param("subscriber") String subscriber, @Param("now") Instant now);

    @Select("""
            select subscriber, position, recorded_at, seq, event_id, type, subjects, reason, behind, attempts, parked_at, next_attempt_at
            from ochag_platform.event_parked
            where subscriber = #{subscriber} and position = #{position}
            """)
    Optional<ParkedRow> find(@Param("subscriber") String subscriber, @Param("position") long position);

    /** Whether an earlier parked event shares a subject. */
    @Select("""
            select exists (
                select 1 from ochag_platform.event_parked p
                where p.subscriber = #{p.subscriber} and p.position < #{p.position} and p.subjects && #{p.subjects}::text[])
            """)
    boolean standsBehind(@Param("p") ParkedRow parked);

    @Update("""
            update ochag_platform.event_parked
            set reason = #{reason}, behind = #{behind}, attempts = #{attempts}, next_attempt_at = #{nextAttemptAt}
            where subscriber = #{subscriber} and position = #{position}
            """)
    void change(
            @Param("subscriber") String subscriber,
            @Param("position") long position,
            @Param("reason") String reason,
            @Param("behind") boolean behind,
            @Param("attempts") int attempts,
            @Param("nextAttemptAt") @Nullable Instant nextAttemptAt);

    @Delete("""
            delete from ochag_platform.event_parked where subscriber = #{subscriber} and position = #{position}
            """)
    void delete(@Param("subscriber") String subscriber, @Param("position") long position);

    /** Lets those try that stood behind one which is gone; each still waits for any other before it. */
    @Update("""
            update ochag_platform.event_parked
            set next_attempt_at = #{now}
            where subscriber = #{p.subscriber} and position > #{p.position} and behind and next_attempt_at is null and subjects && #{p.subjects}::text[]
            """)
    void release(@Param("p") ParkedRow gone, @Param("now") Instant now);

    /** Takes the turn from those that were let try and stand behind one which has failed again. */
    @Update("""
            update ochag_platform.event_parked
            set next_attempt_at = null
            where subscriber = #{p.subscriber} and position > #{p.position} and behind and next_attempt_at is not null
              and subjects && #{p.subjects}::text[]
            """)
    void hold(@Param("p") ParkedRow failed);

    @Delete("""
            delete from ochag_platform.event_parked where subscriber = #{subscriber}
            """)
    void clear(@Param("subscriber") String subscriber);

    @Insert("""
            insert into ochag_platform.event_skipped (subscriber, position, event_id, type, reason, attempts, skipped_at, skipped_by, why)
            values (#{p.subscriber}, #{p.position}, #{p.eventId}, #{p.type}, #{p.reason}, #{p.attempts}, #{at}, #{by}, #{why})
            """)
    void skipped(
            @Param("p") ParkedRow parked, @Param("at") Instant at, @Param("by") String by, @Param("why") String why);

    /** By position. */
    @Select("""
            select subscriber, position, recorded_at, seq, event_id, type, subjects, reason, behind, attempts, parked_at, next_attempt_at
            from ochag_platform.event_parked
            where subscriber = #{subscriber} and position > #{after}
            order by position
            limit #{limit}
            """)
    List<ParkedRow> list(@Param("subscriber") String subscriber, @Param("after") long after, @Param("limit") int limit);
}
