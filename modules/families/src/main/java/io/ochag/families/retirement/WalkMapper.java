package io.ochag.families.retirement;

import io.ochag.families.FallingDue.Kind;
import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements of the walk over everybody, and of who it has found. */
interface WalkMapper {
    /** Of two walks one waits: where it stopped is one row. */
    @Select("""
            select w.after
            from ochag_families.retention_walk w
            for update
            """)
    @Nullable
    UUID stoppedAt();

    @Update("""
            update ochag_families.retention_walk
            set after = #{after}
            where only_row
            """)
    void stopAt(@Param("after") @Nullable UUID after);

    @Select("""
            with part as materialized (
                select p.id
                from ochag_families.person p
                where cast(#{after} as uuid) is null or p.id > #{after}
                order by p.id
                limit #{limit}
            )
            select x.id, x.stands,
                case when x.stands and exists (
                    select 1
                    from ochag_families.representation r
                    where r.voided_at is null and r.state in ('GUARDIAN', 'PRELIMINARY_GUARDIAN', 'BODY')
                      and (r.represented_id = any(x.ids) or r.person_id = any(x.ids))
                ) or exists (
                    select 1
                    from ochag_families.care_placement c
                    where c.person_id = any(x.ids)
                ) or exists (
                    select 1
                    from ochag_families.membership m
                    where m.person_id = any(x.ids) and (m.role = 'GUARDIAN' or m.ground = 'GUARDIANSHIP')
                ) then 'GUARDIANSHIP' else 'RECIPIENT' end as kind,
                case when x.stands then ochag_families.last_activity(x.ids, #{zone}) end as last_activity
            from (
                select s.id, (i.id is null or i.canonical_id = s.id)
                        and not exists (select 1 from ochag_families.depersonalised d where d.person_id = s.id) as stands,
                    case when i.id is null then array[s.id]
                        else array(select a.id from ochag_families.identity a where a.canonical_id = i.canonical_id) end as ids
                from part s
                left join ochag_families.identity i on i.id = s.id
            ) x
            order by x.id
            """)
    List<WalkedRow> next(@Param("after") @Nullable UUID after, @Param("limit") int limit, @Param("zone") String zone);

    /** The same of one person, under the id that stands for them. */
    @Select("""
            select x.id, true as stands,
                case when exists (
                    select 1
                    from ochag_families.representation r
                    where r.voided_at is null and r.state in ('GUARDIAN', 'PRELIMINARY_GUARDIAN', 'BODY')
                      and (r.represented_id = any(#{ids}) or r.person_id = any(#{ids}))
                ) or exists (
                    select 1
                    from ochag_families.care_placement c
                    where c.person_id = any(#{ids})
                ) or exists (
                    select 1
                    from ochag_families.membership m
                    where m.person_id = any(#{ids}) and (m.role = 'GUARDIAN' or m.ground = 'GUARDIANSHIP')
                ) then 'GUARDIANSHIP' else 'RECIPIENT' end as kind,
                ochag_families.last_activity(#{ids}, #{zone}) as last_activity
            from (select cast(#{person} as uuid) as id) x
            """)
    WalkedRow one(@Param("person") PersonId person, @Param("ids") UUID[] ids, @Param("zone") String zone);

    @Delete("""
            delete from ochag_families.falling_due d
            where (cast(#{after} as uuid) is null or d.person_id > #{after}) and d.person_id <= #{last}
            """)
    void forget(@Param("after") @Nullable UUID after, @Param("last") PersonId last);

    @Insert("""
            insert into ochag_families.falling_due (person_id, kind, last_activity, due_on)
            values (#{person}, #{kind}, #{last}, #{due})
            """)
    void found(
            @Param("person") PersonId person,
            @Param("kind") Kind kind,
            @Param("last") LocalDate lastActivity,
            @Param("due") LocalDate dueOn);
}
