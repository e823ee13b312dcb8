package io.ochag.network.staff;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.RoleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on posts. */
public interface PostMapper {
    @Insert("""
            insert into ochag_network.assignment (id, code, staff_id, place_id, role, territories, during, version)
            values (#{e.id}, #{e.code}, #{e.staff}, #{e.place}, #{e.role}, #{territories},
                daterange(#{during.from}, cast(#{during.to} as date)), 1)
            on conflict (code) do update set place_id = excluded.place_id, role = excluded.role, territories = excluded.territories,
                during = excluded.during, version = assignment.version + 1,
                touched_on = case when #{keptDates} then assignment.touched_on end
            """)
    void put(
            @Param("e") PostEntry entry,
            @Param("territories") String[] territories,
            @Param("during") DateRange during,
            @Param("keptDates") boolean keptDates);

    @Select("""
            select a.id, a.code, a.place_id, a.role, a.territories, lower(a.during) as starts, upper(a.during) as ends,
                exists (select 1 from ochag_network.assignment e where e.part_of = a.id and not isempty(e.during)) as has_past
            from ochag_network.assignment a
            where a.code = any(#{codes}) and not isempty(a.during)
            for update
            """)
    List<StatedPostRow> stated(@Param("codes") String[] codes);

    @Update("update ochag_network.assignment set during = 'empty' where code = any(#{codes})")
    void release(@Param("codes") String[] codes);

    // what is already told of the days before goes with the part that holds them
    @Insert("""
            with part as (
                insert into ochag_network.assignment
                    (id, staff_id, place_id, role, territories, during, version, part_of, announce_on)
                select #{id}, a.staff_id, a.place_id, a.role, a.territories,
                    daterange(cast(#{starts} as date), cast(#{ends} as date)), 1, a.id, cast(#{starts} as date)
                from ochag_network.assignment a where a.id = #{post}
            )
            update ochag_network.announced set subject_id = #{id} where subject_id = #{post}
            """)
    void keepPart(
            @Param("id") AssignmentId id,
            @Param("post") AssignmentId post,
            @Param("starts") LocalDate starts,
            @Param("ends") LocalDate ends);

    @Update("""
            update ochag_network.assignment set version = version + 1,
                during = daterange(lower(during), greatest(lower(during), cast(#{day} as date)))
            where code = #{code} and not isempty(during) and (upper_inf(during) or upper(during) > cast(#{day} as date))
            """)
    void endStated(@Param("code") String code, @Param("day") LocalDate day);

    // the exclusion constraint decides: no row where the worker has this post on one of the days
    @Insert("""
            insert into ochag_network.assignment (id, staff_id, place_id, role, territories, during, version, announce_on)
            values (#{id}, #{e.staff}, #{e.place}, #{e.role}, #{territories},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)), 1, #{e.during.from})
            on conflict do nothing
            """)
    int assign(
            @Param("id") AssignmentId id,
            @Param("e") Assignments.Assign command,
            @Param("territories") String[] territories);

    @Select("""
            select a.id, a.staff_id, a.place_id, lower(a.during) as starts, upper(a.during) as ends, a.version
            from ochag_network.assignment a
            where a.id = #{post} and not isempty(a.during)
            for update
            """)
    @Nullable
    HeldPost held(AssignmentId post);

    @Update("""
            update ochag_network.assignment set during = daterange(lower(during), greatest(lower(during), cast(#{to} as date))),
                version = version + 1, touched_on = #{today}, announce_on = #{today}
            where id = #{post}
            """)
    void end(@Param("post") AssignmentId post, @Param("to") LocalDate to, @Param("today") LocalDate today);

    @Update("""
            update ochag_network.assignment set during = daterange(lower(during), greatest(lower(during), cast(#{to} as date))),
                version = version + 1, touched_on = #{today}, announce_on = #{today}
            where staff_id = #{staff} and not isempty(during) and (upper_inf(during) or upper(during) > cast(#{to} as date))
            """)
    void endAll(@Param("staff") StaffId staff, @Param("to") LocalDate to, @Param("today") LocalDate today);

    @Select("""
            select distinct place_id from ochag_network.assignment
            where staff_id = #{staff} and not isempty(during) and (upper_inf(during) or upper(during) > cast(#{day} as date))
            """)
    List<PlaceId> placesFrom(@Param("staff") StaffId staff, @Param("day") LocalDate day);

    @Select("select id, staff_id from ochag_network.assignment where id = any(#{posts})")
    List<HolderRow> holders(@Param("posts") UUID[] posts);

    @Select("""
            select exists (select 1 from ochag_network.staff where id = #{staff} and not isempty(during)) as staff,
                exists (select 1 from ochag_network.place where id = #{place} and not isempty(during)) as place,
                exists (select 1 from ochag_network.role where code = #{role} and holder = 'STAFF' and not isempty(during)) as role,
                not exists (select 1 from unnest(#{territories}) as wanted (code)
                    where not exists (select 1 from ochag_network.territory t where t.code = wanted.code)) as territories
            """)
    Known known(
            @Param("staff") StaffId staff,
            @Param("place") PlaceId place,
            @Param("role") RoleCode role,
            @Param("territories") String[] territories);

    @Select("""
            select a.id, s.id as staff, a.place_id as place, p.name as place_name, a.role, r.name as role_name,
                case when a.staff_id <> s.id then a.staff_id end as deputy_for
            from ochag_network.assignment a
            join ochag_network.staff s on s.id = #{staff} and s.during @> cast(#{day} as date)
            join ochag_network.place p on p.id = a.place_id and p.during @> cast(#{day} as date)
            join ochag_network.role r on r.code = a.role and r.during @> cast(#{day} as date)
            where a.during @> cast(#{day} as date)
              and a.id in (
                select own.id from ochag_network.assignment own where own.staff_id = #{staff}
                union all
                select d.assignment_id from ochag_network.deputy d
                where d.staff_id = #{staff} and d.during @> cast(#{day} as date))
              and not exists (select 1 from ochag_network.leaving l
                where l.staff_id = #{staff} and l.state = 'PLANNED' and l.due_on <= cast(#{day} as date))
            order by a.staff_id <> s.id, lower(a.during), p.name, r.name, a.id
            """)
    List<PostChoiceRow> posts(@Param("staff") StaffId staff, @Param("day") LocalDate day);

    @Select("""
            select a.id, a.place_id as place, p.name as place_name, a.role, r.name as role_name, a.territories,
                lower(a.during) as starts, upper(a.during) as ends, a.version
            from ochag_network.assignment a
            join ochag_network.place p on p.id = a.place_id
            join ochag_network.role r on r.code = a.role
            where a.staff_id = #{staff} and not isempty(a.during)
            order by lower(a.during), p.name, r.name, a.id
            """)
    List<PostRow> all(StaffId staff);

    /** A post that a command is about. */
    record HeldPost(
            AssignmentId id,
            StaffId staffId,
            PlaceId placeId,
            @NotPersonal LocalDate starts,
            @NotPersonal @Nullable LocalDate ends,
            long version) {}

    /** Whose a post is. */
    record HolderRow(AssignmentId id, StaffId staffId) {}

    /** Which parts of a command there are. */
    record Known(boolean staff, boolean place, boolean role, boolean territories) {}
}
