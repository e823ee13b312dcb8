package io.ochag.network.deputy;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on deputies. */
public interface DeputyMapper {
    // the lock lets one appointment at a time count the others
    @Select("""
            select a.id, a.staff_id as holder, a.place_id as place, r.deputies as most, lower(a.during) as starts, upper(a.during) as ends
            from ochag_network.assignment a
            join ochag_network.role r on r.code = a.role
            where a.id = #{post} and not isempty(a.during)
            for update of a
            """)
    @Nullable
    PostInQuestion post(AssignmentId post);

    @Select("""
            select exists (select 1 from ochag_network.staff
                where id = #{staff} and during @> daterange(#{during.from}, cast(#{during.to} as date)))
            """)
    boolean works(@Param("staff") StaffId staff, @Param("during") DateRange during);

    @Select("""
            select lower(during) as starts, upper(during) as ends from ochag_network.deputy
            where assignment_id = #{post} and during && daterange(#{during.from}, cast(#{during.to} as date))
            """)
    List<Days> others(@Param("post") AssignmentId post, @Param("during") DateRange during);

    // the exclusion constraint decides: no row where the worker is the deputy on one of the days already
    @Insert("""
            insert into ochag_network.deputy (id, assignment_id, staff_id, during, version)
            values (#{id}, #{c.post}, #{c.deputy}, daterange(#{c.during.from}, cast(#{c.during.to} as date)), 1)
            on conflict do nothing
            """)
    int add(@Param("id") DeputyId id, @Param("c") Deputies.Appoint command);

    @Select("""
            select d.id, a.place_id as place, lower(d.during) as starts, upper(d.during) as ends, d.version
            from ochag_network.deputy d
            join ochag_network.assignment a on a.id = d.assignment_id
            where d.id = #{deputy} and not isempty(d.during)
            for update of d
            """)
    @Nullable
    Appointed appointed(DeputyId deputy);

    @Update("""
            update ochag_network.deputy set version = version + 1,
                during = daterange(lower(during), greatest(lower(during), cast(#{from} as date)))
            where id = #{deputy}
            """)
    void end(@Param("deputy") DeputyId deputy, @Param("from") LocalDate from);

    @Update("""
            update ochag_network.deputy set version = version + 1,
                during = daterange(lower(during), greatest(lower(during), cast(#{from} as date)))
            where staff_id = #{staff} and not isempty(during) and upper(during) > cast(#{from} as date)
            """)
    void endAll(@Param("staff") StaffId staff, @Param("from") LocalDate from);

    @Select("""
            select d.id, d.assignment_id as post, h.id as holder, h.surname as holder_surname, h.given as holder_given,
                h.patronymic as holder_patronymic, h.patronymic_kind as holder_patronymic_kind,
                w.id as deputy, w.surname, w.given, w.patronymic, w.patronymic_kind,
                a.place_id as place, p.name as place_name, a.role, r.name as role_name,
                lower(d.during) as starts, upper(d.during) as ends, d.version
            from ochag_network.deputy d
            join ochag_network.assignment a on a.id = d.assignment_id
            join ochag_network.staff h on h.id = a.staff_id
            join ochag_network.staff w on w.id = d.staff_id
            join ochag_network.place p on p.id = a.place_id
            join ochag_network.role r on r.code = a.role
            where not isempty(d.during)
              and (#{v.everywhere} or a.place_id = any(#{v.places}))
              and (cast(#{q.place} as uuid) is null or a.place_id = #{q.place})
              and (cast(#{q.staff} as uuid) is null or d.staff_id = #{q.staff} or a.staff_id = #{q.staff})
              and (cast(#{q.day} as date) is null or d.during @> cast(#{q.day} as date))
              and (cast(#{q.after} as uuid) is null
                or (lower(d.during), d.id) < (select lower(k.during), k.id from ochag_network.deputy k where k.id = #{q.after}))
            order by lower(d.during) desc, d.id desc
            limit #{q.limit}
            """)
    List<DeputyRow> list(@Param("q") Question question, @Param("v") VisibleRows visible);

    /**
     * A post that somebody is to act in.
     *
     * @param most deputies that its role allows at a time
     */
    record PostInQuestion(
            AssignmentId id,
            StaffId holder,
            PlaceId place,
            int most,
            @NotPersonal LocalDate starts,
            @NotPersonal @Nullable LocalDate ends) {
        boolean holds(DateRange days) {
            return !days.from().isBefore(starts)
                    && (ends == null || days.to() != null && !days.to().isAfter(ends));
        }
    }

    /** Days of another deputy. */
    record Days(@NotPersonal LocalDate starts, @NotPersonal LocalDate ends) {}

    /** A deputy that a command is about. */
    record Appointed(
            DeputyId id,
            PlaceId place,
            @NotPersonal LocalDate starts,
            @NotPersonal LocalDate ends,
            long version) {}

    /** Which deputies a list asks for. */
    record Question(
            @Nullable StaffId staff,
            @Nullable PlaceId place,
            @NotPersonal @Nullable LocalDate day,
            @Nullable UUID after,
            int limit) {}
}
