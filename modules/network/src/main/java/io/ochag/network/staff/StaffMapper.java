package io.ochag.network.staff;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.RoleCode;
import io.ochag.network.SpecialistProfile;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on workers. */
public interface StaffMapper {
    @Insert("""
            insert into ochag_network.specialist_profile (code, name, during)
            values (#{e.code}, #{e.name}, daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, during = excluded.during
            """)
    void putProfile(@Param("e") SpecialistProfileEntry entry);

    @Insert("""
            insert into ochag_network.staff (id, code, surname, given, patronymic, patronymic_kind, sort_name, during)
            values (#{e.id}, #{e.code}, #{e.surname}, #{e.given}, #{e.patronymic}, #{e.patronymicKind}, #{e.sortName},
                daterange(#{e.starts}, cast(#{e.ends} as date)))
            on conflict (code) do update set surname = excluded.surname, given = excluded.given, patronymic = excluded.patronymic,
                patronymic_kind = excluded.patronymic_kind, sort_name = excluded.sort_name,
                during = case when #{keptDates} then staff.during else excluded.during end,
                touched_on = case when #{keptDates} then staff.touched_on end
            """)
    void put(@Param("e") StaffRow row, @Param("keptDates") boolean keptDates);

    @Update("""
            update ochag_network.staff set touched_on = #{today},
                during = daterange(lower(during), greatest(lower(during), cast(#{to} as date)))
            where id = #{staff} and not isempty(during) and (upper_inf(during) or upper(during) > cast(#{to} as date))
            """)
    void end(@Param("staff") StaffId staff, @Param("to") LocalDate to, @Param("today") LocalDate today);

    @Delete("delete from ochag_network.staff_profile where staff_id = #{staff}")
    void clearProfiles(StaffId staff);

    @Insert("insert into ochag_network.staff_profile (staff_id, profile) values (#{staff}, #{profile})")
    void addProfile(@Param("staff") StaffId staff, @Param("profile") SpecialistProfile profile);

    @Select("""
            select s.id, s.code, s.surname, s.given, s.patronymic, s.patronymic_kind, s.sort_name,
                lower(s.during) as starts, upper(s.during) as ends
            from ochag_network.staff s
            where s.id = any(#{staff}) and not isempty(s.during)
            """)
    List<StaffRow> find(@Param("staff") UUID[] staff);

    @Select("""
            select s.id, s.code, s.surname, s.given, s.patronymic, s.patronymic_kind, s.sort_name,
                lower(s.during) as starts, upper(s.during) as ends
            from ochag_network.staff s
            where s.during @> cast(#{q.day} as date)
              and (cast(#{q.profile} as text) is null
                or exists (select 1 from ochag_network.staff_profile f where f.staff_id = s.id and f.profile = #{q.profile}))
              and ((#{v.everywhere} and cast(#{q.place} as uuid) is null and cast(#{q.network} as text) is null
                  and cast(#{q.role} as text) is null)
                or exists (select 1 from ochag_network.assignment a
                    join ochag_network.place_state p on p.place_id = a.place_id and p.during @> cast(#{q.day} as date)
                    where a.staff_id = s.id and a.during @> cast(#{q.day} as date)
                      and (#{v.everywhere} or a.place_id = any(#{v.places}))
                      and (cast(#{q.place} as uuid) is null or a.place_id = #{q.place})
                      and (cast(#{q.role} as text) is null or a.role = #{q.role})
                      and (cast(#{q.network} as text) is null or p.network = #{q.network})))
              and (cast(#{q.after} as uuid) is null
                or (s.sort_name, s.id) > (select k.sort_name, k.id from ochag_network.staff k where k.id = #{q.after}))
            order by s.sort_name, s.id
            limit #{q.limit}
            """)
    List<StaffRow> list(@Param("q") StaffQuestion question, @Param("v") VisibleRows visible);

    @Select("""
            select s.id, s.code, s.surname, s.given, s.patronymic, s.patronymic_kind, s.sort_name,
                lower(s.during) as starts, upper(s.during) as ends
            from ochag_network.staff s
            where s.id = #{staff} and not isempty(s.during)
              and (#{v.everywhere}
                or exists (select 1 from ochag_network.assignment a
                    where a.staff_id = s.id and a.during @> cast(#{day} as date) and a.place_id = any(#{v.places})))
            """)
    @Nullable
    StaffRow one(@Param("staff") StaffId staff, @Param("day") LocalDate day, @Param("v") VisibleRows visible);

    @Select("select staff_id, profile from ochag_network.staff_profile where staff_id = any(#{staff}) order by profile")
    List<StaffProfileRow> profiles(@Param("staff") UUID[] staff);

    /** Which workers a list asks for. */
    record StaffQuestion(
            @NotPersonal LocalDate day,
            @Nullable PlaceId place,
            @Nullable NetworkCode network,
            @Nullable SpecialistProfile profile,
            @Nullable RoleCode role,
            @Nullable UUID after,
            int limit) {}
}
