package io.ochag.network.leaving;

import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on leavings. */
public interface LeavingMapper {
    // the lock keeps two leavings of one worker, and two ends of one leaving, after each other
    @Select("""
            select id, upper(during) as ends from ochag_network.staff
            where id = #{staff} and not isempty(during)
            for update
            """)
    @Nullable
    Worker lock(StaffId staff);

    @Select("select exists (select 1 from ochag_network.staff where id = #{staff} and not isempty(during))")
    boolean knows(StaffId staff);

    @Select("select exists (select 1 from ochag_network.leaving where staff_id = #{staff} and state = 'PLANNED')")
    boolean planned(StaffId staff);

    @Select("""
            select exists (select 1 from ochag_network.assignment a
                join ochag_network.staff s on s.id = a.staff_id and s.during @> cast(#{day} as date)
                where a.staff_id = #{staff} and a.during @> cast(#{day} as date)
                  and not exists (select 1 from ochag_network.leaving l
                    where l.staff_id = s.id and l.state = 'PLANNED' and l.due_on <= cast(#{day} as date)))
            """)
    boolean worksOn(@Param("staff") StaffId staff, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_network.leaving (id, staff_id, last_day, state, due_on, look_on, version)
            values (#{id}, #{staff}, #{lastDay}, #{state}, #{dueOn}, #{dueOn}, 1)
            on conflict do nothing
            """)
    int add(
            @Param("id") LeavingId id,
            @Param("staff") StaffId staff,
            @Param("lastDay") LocalDate lastDay,
            @Param("state") Leavings.State state,
            @Param("dueOn") LocalDate dueOn);

    @Select("""
            select l.id, l.staff_id as staff, s.surname, s.given, s.patronymic, s.patronymic_kind, l.last_day, l.state, l.blocked_on, l.version
            from ochag_network.leaving l
            join ochag_network.staff s on s.id = l.staff_id
            where l.id = #{leaving}
            for update of l
            """)
    @Nullable
    LeavingRow one(LeavingId leaving);

    @Update("""
            update ochag_network.leaving set state = #{state}, blocked_on = null, version = version + 1 where id = #{leaving}
            """)
    void become(@Param("leaving") LeavingId leaving, @Param("state") Leavings.State state);

    @Update("""
            update ochag_network.leaving set blocked_on = coalesce(blocked_on, #{day}), look_on = #{next} where id = #{leaving}
            """)
    void block(@Param("leaving") LeavingId leaving, @Param("day") LocalDate day, @Param("next") LocalDate next);

    /** Something was handed over: what was in the way may be gone. */
    @Update("update ochag_network.leaving set look_on = due_on where staff_id = #{staff} and state = 'PLANNED'")
    void lookAgain(StaffId staff);

    @Select("""
            select l.id, l.staff_id as staff, s.surname, s.given, s.patronymic, s.patronymic_kind, l.last_day, l.state, l.blocked_on, l.version
            from ochag_network.leaving l
            join ochag_network.staff s on s.id = l.staff_id
            where l.state = 'PLANNED' and l.look_on <= #{day}
            order by l.look_on, l.id
            limit 1
            for update of l skip locked
            """)
    @Nullable
    LeavingRow nextDue(LocalDate day);

    @Select("""
            select l.id, l.staff_id as staff, s.surname, s.given, s.patronymic, s.patronymic_kind, l.last_day, l.state, l.blocked_on, l.version
            from ochag_network.leaving l
            join ochag_network.staff s on s.id = l.staff_id
            where (cast(#{q.state} as text) is null or l.state = #{q.state})
              and (#{v.everywhere}
                or exists (select 1 from ochag_network.assignment a
                    where a.staff_id = l.staff_id and not isempty(a.during) and a.place_id = any(#{v.places})))
              and (cast(#{q.after} as uuid) is null
                or (l.last_day, l.id) < (select k.last_day, k.id from ochag_network.leaving k where k.id = #{q.after}))
            order by l.last_day desc, l.id desc
            limit #{q.limit}
            """)
    List<LeavingRow> list(@Param("q") Question question, @Param("v") VisibleRows visible);

    /** A worker who is about to leave. */
    record Worker(StaffId id, @NotPersonal @Nullable LocalDate ends) {}

    /** Which leavings a list asks for. */
    record Question(
            @NotPersonal @Nullable String state, @Nullable UUID after, int limit) {}
}
