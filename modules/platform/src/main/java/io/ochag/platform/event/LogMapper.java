package io.ochag.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The log itself: publishing, positions, reading. */
interface LogMapper {
    /** A separate statement after the locks: the sequence must not be drawn from before all subjects are held. */
    @Insert("""
            with given as (
                select event_id, type, subjects, body
                from unnest(#{ids}, #{types}, #{subjects}, #{bodies}) with ordinality as rows_of (event_id, type, subjects, body, place)
                order by place
            ), drawn as materialized (
                select nextval('ochag_platform.event_seq') as seq, event_id, type, subjects, body from given
            ), kept as (
                insert into ochag_platform.event (recorded_at, seq, event_id, type, subjects, body)
                select #{recordedAt}, seq, event_id, type, string_to_array(subjects, ' '), body::jsonb from drawn
                returning seq, recorded_at
            )
            insert into ochag_platform.event_pending (seq, recorded_at)
            select seq, recorded_at from kept
            """)
    void insert(
            @Param("recordedAt") Instant recordedAt,
            @Param("ids") UUID[] ids,
            @Param("types") String[] types,
            @Param("subjects") String[] subjects,
            @Param("bodies") String[] bodies);

    /** Empty while another instance gives out positions. */
    @Select("""
            select position from ochag_platform.event_head for update skip locked
            """)
    Optional<Long> lockHead();

    /** In the order in which positions are given. */
    @Select("""
            select seq, recorded_at from ochag_platform.event_pending order by seq limit #{limit}
            """)
    List<PendingRow> pending(@Param("limit") int limit);

    /** The bounds of time spare the months without a row; seqs are in order, and so become the positions. */
    @Update("""
            update ochag_platform.event e
            set position = given.position
            from unnest(#{seqs}, #{times}::timestamptz[], #{positions}) as given (seq, recorded_at, position)
            where e.recorded_at = given.recorded_at and e.seq = given.seq
              and e.recorded_at >= #{from} and e.recorded_at <= #{to}
            """)
    int stamp(
            @Param("seqs") Long[] seqs,
            @Param("times") String[] times,
            @Param("positions") Long[] positions,
            @Param("from") Instant from,
            @Param("to") Instant to);

    @Delete("""
            delete from ochag_platform.event_pending where seq = any(#{seqs})
            """)
    void forget(@Param("seqs") Long[] seqs);

    @Update("""
            update ochag_platform.event_head set position = #{position}
            """)
    void moveHead(@Param("position") long position);

    @Insert("""
            insert into ochag_platform.event_span as span (recorded_from, recorded_to, first_position, last_position)
            values (#{from}, #{to}, #{first}, #{last})
            on conflict (recorded_from) do update set last_position = excluded.last_position
            """)
    void raiseSpan(
            @Param("from") Instant from, @Param("to") Instant to, @Param("first") long first, @Param("last") long last);

    /** In which time the events of these positions were recorded; empty when there are none. */
    @Select("""
            select min(recorded_from) as recorded_from, max(recorded_to) as recorded_to
            from ochag_platform.event_span
            where last_position > #{after} and first_position <= #{upTo}
            having count(1) > 0
            """)
    Optional<SpanRow> span(@Param("after") long after, @Param("upTo") long upTo);

    /** In the order of positions. The bounds of time are {@link #span}'s, by which months are left out when the statement starts. */
    @Select("""
            select recorded_at, seq, position, event_id, type, subjects, body::text as body
            from ochag_platform.event
            where recorded_at >= #{span.recordedFrom} and recorded_at < #{span.recordedTo}
              and position > #{after} and position <= #{upTo}
              and type = any(#{types})
            order by position
            limit #{limit}
            """)
    List<EventRow> after(
            @Param("span") SpanRow span,
            @Param("after") long after,
            @Param("upTo") long upTo,
            @Param("types") String[] types,
            @Param("limit") int limit);

    @Select("""
            select recorded_at, seq, position, event_id, type, subjects, body::text as body
            from ochag_platform.event
            where recorded_at = #{recordedAt} and seq = #{seq}
            """)
    Optional<EventRow> one(@Param("recordedAt") Instant recordedAt, @Param("seq") long seq);

    @Select("""
            select ochag_platform.add_event_month(#{firstDay}::date)
            """)
    boolean addMonth(@Param("firstDay") String firstDay);
}
