package io.ochag.network.role;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.RoleCode;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on roles. */
public interface RoleMapper {
    @Insert("""
            insert into ochag_network.role (code, name, purpose, holder, deputies, during)
            values (#{e.code}, #{e.name}, #{e.purpose.value}, #{e.holder}, #{deputies},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, purpose = excluded.purpose, holder = excluded.holder,
                deputies = excluded.deputies, during = excluded.during
            """)
    void put(@Param("e") RoleEntry entry, @Param("deputies") int deputies);

    @Select("select exists (select 1 from ochag_network.role where code = #{role})")
    boolean knows(RoleCode role);

    @Select("select scope, permission from ochag_network.role_grant where role = #{role} and upper_inf(during)")
    List<RoleEntry.Grant> granted(RoleCode role);

    // a right that begins today and is taken back today was never there
    @Delete("""
            delete from ochag_network.role_grant
            where role = #{role} and scope = #{e.scope} and permission = #{e.permission} and lower(during) >= cast(#{day} as date)
            """)
    void withdrawGrant(@Param("role") RoleCode role, @Param("e") RoleEntry.Grant grant, @Param("day") LocalDate day);

    @Update("""
            update ochag_network.role_grant set during = daterange(lower(during), cast(#{day} as date))
            where role = #{role} and scope = #{e.scope} and permission = #{e.permission} and upper_inf(during)
            """)
    void endGrant(@Param("role") RoleCode role, @Param("e") RoleEntry.Grant grant, @Param("day") LocalDate day);

    /** Without a day it is as old as the role. */
    @Insert("""
            insert into ochag_network.role_grant (role, scope, permission, during)
            values (#{role}, #{e.scope}, #{e.permission}, daterange(cast(#{day} as date), null))
            """)
    void addGrant(
            @Param("role") RoleCode role, @Param("e") RoleEntry.Grant grant, @Param("day") @Nullable LocalDate day);

    // asked at each request: one row for each scope of the post's role, with the places that it reaches on that day
    @Select("""
            with post as (
                select a.role, r.purpose, a.place_id, p.organisation_id, p.network,
                    case when cardinality(a.territories) = 0 then array[p.municipality] else a.territories end as reach
                from ochag_network.assignment a
                join ochag_network.staff s on s.id = #{staff} and s.during @> cast(#{day} as date)
                join ochag_network.place p on p.id = a.place_id and p.during @> cast(#{day} as date)
                join ochag_network.role r on r.code = a.role and r.holder = 'STAFF' and r.during @> cast(#{day} as date)
                where a.id = #{post} and a.during @> cast(#{day} as date)
                  and (a.staff_id = #{staff}
                    or exists (select 1 from ochag_network.deputy d
                        where d.assignment_id = a.id and d.staff_id = #{staff} and d.during @> cast(#{day} as date)))
                  -- whoever has left has no rights, whether or not everything was handed over
                  and not exists (select 1 from ochag_network.leaving l
                    where l.staff_id = #{staff} and l.state = 'PLANNED' and l.due_on <= cast(#{day} as date))
            ),
            granted as (
                select g.scope, array_agg(g.permission) as permissions
                from post join ochag_network.role_grant g on g.role = post.role and g.during @> cast(#{day} as date)
                group by g.scope
            )
            select post.purpose, post.place_id as home, granted.scope, granted.permissions,
                case granted.scope
                    when 'PLACE' then array[post.place_id]
                    when 'ORGANISATION' then array(
                        select o.id from ochag_network.place o
                        where o.organisation_id = post.organisation_id and o.during @> cast(#{day} as date))
                    when 'MUNICIPALITIES' then array(
                        select m.id from ochag_network.place m
                        where m.network = post.network and m.during @> cast(#{day} as date)
                          and (m.municipality = any(post.reach) or m.territory = any(post.reach)))
                    else cast('{}' as uuid[])
                end as places
            from post left join granted on true
            """)
    List<GrantRow> ofPost(@Param("staff") StaffId staff, @Param("post") AssignmentId post, @Param("day") LocalDate day);

    @Select("""
            select r.purpose, cast(null as uuid) as home, g.scope, array_agg(g.permission) as permissions, cast('{}' as uuid[]) as places
            from ochag_network.role r
            join ochag_network.role_grant g on g.role = r.code and g.during @> cast(#{day} as date)
            where r.holder = 'CITIZEN' and r.during @> cast(#{day} as date)
            group by r.code, r.purpose, g.scope
            order by r.code
            """)
    List<GrantRow> ofCitizen(LocalDate day);
}
