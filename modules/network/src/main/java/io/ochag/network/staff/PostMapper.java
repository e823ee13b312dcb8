package io.ochag.network.staff;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Assignments;
import io.ochag.network.RoleCode;
import java.time.LocalDate;
import java.util.List;
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
                daterange(#{e.during.from}, cast(#{e.during.to} as date)), 1)
            on conflict (code) do update set place_id = excluded.place_id, role = excluded.role, territories = excluded.territories,
                during = excluded.during, version = assignment.version + 1
            """)
    void put(@Param("e") PostEntry entry, @Param("territories") String[] territories);

    @Update("update ochag_network.assignment set during = 'empty' where code = #{code}")
    void release(String code);

    @Update("""
            update ochag_network.assignment set version = version + 1,
                during = daterange(lower(during), greatest(lower(during), cast(#{day} as date)))
            where code = #{code} and not isempty(during) and (upper_inf(during) or upper(during) > cast(#{day} as date))
            """)
    void endStated(@Param("code") String code, @Param("day") LocalDate day);

    // the exclusion constraint decides: no row where the worker has this post on one of the days
    @Insert("""
            insert into ochag_network.assignment (id, staff_id, place_id, role, territories, during, version)
            values (#{id}, #{e.staff}, #{e.place}, #{e.role}, #{territories},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)), 1)
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
                version = version + 1
            where id = #{post}
            """)
    void end(@Param("post") AssignmentId post, @Param("to") LocalDate to);

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
            select a.id, a.staff_id as staff, a.place_id as place, p.name as place_name, a.role, r.name as role_name
            from ochag_network.assignment a
            join ochag_network.staff s on s.id = a.staff_id and s.during @> cast(#{day} as date)
            join ochag_network.place p on p.id = a.place_id and p.during @> cast(#{day} as date)
            join ochag_network.role r on r.code = a.role and r.during @> cast(#{day} as date)
            where a.staff_id = #{staff} and a.during @> cast(#{day} as date)
            order by lower(a.during), p.name, r.name, a.id
            """)
    List<StaffDirectory.Post> posts(@Param("staff") StaffId staff, @Param("day") LocalDate day);

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

    /** Which parts of a command there are. */
    record Known(boolean staff, boolean place, boolean role, boolean territories) {}
}
