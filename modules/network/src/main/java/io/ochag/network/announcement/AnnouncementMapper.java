package io.ochag.network.announcement;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.RoleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on what is to be told and what has been. */
public interface AnnouncementMapper {
    @Update("update ochag_network.place set announce_on = #{day} where code = any(#{codes})")
    void markPlaces(@Param("codes") String[] codes, @Param("day") LocalDate day);

    @Update("""
            update ochag_network.assignment set announce_on = #{day}
            where code = any(#{posts})
               or staff_id in (select id from ochag_network.staff where code = any(#{staff}))
               or place_id in (select id from ochag_network.place where code = any(#{places}))
            """)
    void markPosts(
            @Param("places") String[] places,
            @Param("staff") String[] staff,
            @Param("posts") String[] posts,
            @Param("day") LocalDate day);

    @Select("""
            select id from ochag_network.place
            where announce_on <= #{day}
            order by announce_on, id
            limit #{limit}
            for update skip locked
            """)
    List<UUID> duePlaces(@Param("day") LocalDate day, @Param("limit") int limit);

    @Select("""
            select id from ochag_network.assignment
            where announce_on <= #{day}
            order by announce_on, id
            limit #{limit}
            for update skip locked
            """)
    List<UUID> duePosts(@Param("day") LocalDate day, @Param("limit") int limit);

    @Select("""
            select p.id as subject, cast(null as uuid) as staff, p.id as place, s.network, s.municipality as territory, o.oktmo, s.level,
                cast(null as text) as role, cast('{}' as text[]) as profiles,
                lower(p.during * s.during) as starts, upper(p.during * s.during) as ends
            from ochag_network.place p
            join ochag_network.place_state s on s.place_id = p.id and p.during && s.during
            left join ochag_network.territory_oktmo o on o.territory = s.municipality and o.during @> lower(p.during * s.during)
            where p.id = any(#{ids})
            order by p.id, lower(p.during * s.during)
            """)
    List<PeriodRow> periodsOfPlaces(@Param("ids") UUID[] ids);

    // a post is there while it is given, its holder works and its place is open
    @Select("""
            with post as (
                select a.id, a.staff_id, a.place_id, a.role, s.network, s.municipality, s.level,
                    a.during * p.during * s.during * w.during as during
                from ochag_network.assignment a
                join ochag_network.place p on p.id = a.place_id
                join ochag_network.place_state s on s.place_id = a.place_id
                join ochag_network.staff w on w.id = a.staff_id
                where a.id = any(#{ids})
            )
            select a.id as subject, a.staff_id as staff, a.place_id as place, a.network, a.municipality as territory, o.oktmo, a.level,
                a.role,
                array(select f.profile from ochag_network.staff_profile f where f.staff_id = a.staff_id order by f.profile) as profiles,
                lower(a.during) as starts, upper(a.during) as ends
            from post a
            left join ochag_network.territory_oktmo o on o.territory = a.municipality and o.during @> lower(a.during)
            where not isempty(a.during)
            order by a.id, lower(a.during)
            """)
    List<PeriodRow> periodsOfPosts(@Param("ids") UUID[] ids);

    @Select("select id from ochag_network.assignment where staff_id = #{staff} order by id")
    List<UUID> postsOf(StaffId staff);

    @Select("select id as subject, staff_id as staff from ochag_network.assignment where id = any(#{ids})")
    List<HolderRow> holders(@Param("ids") UUID[] ids);

    @Select("""
            select fact_id, subject_id as subject, quantity, day, place_id as place, network, territory, municipality, level, role, profiles
            from ochag_network.announced
            where subject_id = any(#{ids}) and reversed_by is null
            order by subject_id, day, quantity
            """)
    List<ToldRow> told(@Param("ids") UUID[] ids);

    @Insert("""
            insert into ochag_network.announced
                (fact_id, subject_id, quantity, day, place_id, network, territory, municipality, level, role, profiles)
            values (#{t.factId}, #{subject}, #{t.quantity}, #{t.day}, #{t.cuts.place}, #{t.cuts.network}, #{t.cuts.territory},
                #{municipality}, #{level}, #{role}, #{profiles})
            """)
    void add(
            @Param("subject") UUID subject,
            @Param("t") Told told,
            @Param("municipality") @Nullable MunicipalityCode municipality,
            @Param("level") @Nullable String level,
            @Param("role") @Nullable RoleCode role,
            @Param("profiles") String[] profiles);

    @Update("update ochag_network.announced set reversed_by = #{by} where fact_id = #{fact}")
    void reverse(@Param("fact") UUID fact, @Param("by") UUID by);

    @Update("update ochag_network.place set announce_on = cast(#{day} as date) where id = #{place}")
    void nextOfPlace(@Param("place") UUID place, @Param("day") @Nullable LocalDate day);

    @Update("update ochag_network.assignment set announce_on = cast(#{day} as date) where id = #{post}")
    void nextOfPost(@Param("post") UUID post, @Param("day") @Nullable LocalDate day);

    /** Whose a post is. */
    record HolderRow(UUID subject, StaffId staff) {}
}
