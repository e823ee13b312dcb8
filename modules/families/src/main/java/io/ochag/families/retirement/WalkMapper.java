package io.ochag.families.retirement;

import io.ochag.families.identity.PersonAliases;
import io.ochag.kernel.id.PersonId;
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
                select p.id, p.place_id
                from ochag_families.person p
                where cast(#{after} as uuid) is null or p.id > #{after}
                order by p.id
                limit #{limit}
            )
            select x.id, x.place_id, x.stands, ochag_families.retention_kind(x.ids) as kind,
                case when x.stands then ochag_families.last_activity(x.ids, #{zone}) end as last_activity
            from (
                select s.id, s.place_id, (i.id is null or i.canonical_id = s.id)
                        and not exists (select 1 from ochag_families.depersonalised d where d.person_id = s.id) as stands,
                    case when i.id is null then array[s.id]
                        else array(select a.id from ochag_families.identity a where a.canonical_id = i.canonical_id) end as ids
                from part s
                left join ochag_families.identity i on i.id = s.id
            ) x
            order by x.id
            """)
    List<WalkedRow> next(@Param("after") @Nullable UUID after, @Param("limit") int limit, @Param("zone") String zone);

    /** The same of these persons, under the ids that stand for them. */
    @Select("""
            select x.person as id, p.place_id, true as stands, ochag_families.retention_kind(x.ids) as kind,
                ochag_families.last_activity(x.ids, #{zone}) as last_activity
            from (
                select a.person, array_agg(a.id) as ids
                from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as a (person, id)
                group by a.person
            ) x
            join ochag_families.person p on p.id = x.person
            """)
    List<WalkedRow> each(@Param("a") PersonAliases persons, @Param("zone") String zone);

    @Delete("""
            delete from ochag_families.falling_due d
            where (cast(#{after} as uuid) is null or d.person_id > #{after}) and d.person_id <= #{last}
            """)
    void forget(@Param("after") @Nullable UUID after, @Param("last") PersonId last);

    @Insert("""
            insert into ochag_families.falling_due (person_id)
            select x.id
            from unnest(#{ids}::uuid[]) as x (id)
            """)
    void found(@Param("ids") UUID[] persons);
}
