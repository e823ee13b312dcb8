package io.ochag.queue.line;

import io.ochag.queue.PolicyKey;
import io.ochag.queue.PriorityClass;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on {@code policy_version} and {@code policy_class}. */
interface PolicyMapper {
    /** Two that keep the same policy at once wait for one another here. */
    @Select(value = """
                    insert into ochag_queue.policy_class (module, policy, code, rank, title)
                    values (#{k.module}, #{k.code}, #{c.code}, #{c.rank}, #{c.title})
                    on conflict (module, policy, code) do update set title = excluded.title
                    returning rank
                    """, affectData = true)
    int keepClass(@Param("k") PolicyKey key, @Param("c") PriorityClass one);

    @Select("""
            select c.code, c.rank, c.title
            from ochag_queue.policy_class c
            where c.module = #{k.module} and c.policy = #{k.code}
            """)
    List<ClassRow> classes(@Param("k") PolicyKey key);

    @Select("""
            select v.module, v.policy, v.from_day, v.term_seconds, v.hours, v.attempts, v.decline_tolerated, v.decline_cost, v.silence_tolerated,
                v.silence_cost, v.classes
            from ochag_queue.policy_version v
            where v.module = #{k.module} and v.policy = #{k.code} and v.from_day <= #{day}
            order by v.from_day desc
            limit 1
            """)
    @Nullable
    PolicyRow inForce(@Param("k") PolicyKey key, @Param("day") LocalDate day);

    @Select("""
            select exists (select 1 from ochag_queue.policy_version v where v.module = #{k.module} and v.policy = #{k.code})
            """)
    boolean isKnown(@Param("k") PolicyKey key);

    @Select("""
            select exists (
                select 1 from ochag_queue.policy_version v
                where v.module = #{k.module} and v.policy = #{k.code} and v.hours = 'DESK')
            """)
    boolean everInDeskHours(@Param("k") PolicyKey key);

    @Insert("""
            insert into ochag_queue.policy_version (module, policy, from_day, term_seconds, hours, attempts, decline_tolerated, decline_cost,
                silence_tolerated, silence_cost, classes)
            values (#{v.module}, #{v.policy}, #{v.fromDay}, #{v.termSeconds}, #{v.hours}, #{v.attempts}, #{v.declineTolerated}, #{v.declineCost},
                #{v.silenceTolerated}, #{v.silenceCost}, #{v.classes})
            on conflict (module, policy, from_day) do update
            set term_seconds = excluded.term_seconds, hours = excluded.hours, attempts = excluded.attempts,
                decline_tolerated = excluded.decline_tolerated, decline_cost = excluded.decline_cost,
                silence_tolerated = excluded.silence_tolerated, silence_cost = excluded.silence_cost, classes = excluded.classes
            """)
    void keepVersion(@Param("v") PolicyRow version);
}
