package io.ochag.network.history;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.RoomId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on what was so. */
public interface HistoryMapper {
    @Select("""
            select lower(during) as starts, upper(during) as ends from ochag_network.place
            where id = #{place} and not isempty(during)
            """)
    @Nullable
    Life life(PlaceId place);

    @Select("""
            select lower(s.during) as starts, s.name, s.network, s.address, g.name as organisation, t.name as territory,
                coalesce(l.name, s.level) as level
            from ochag_network.place_state s
            join ochag_network.organisation g on g.id = s.organisation_id
            join ochag_network.territory t on t.code = s.territory
            left join ochag_network.network_level l on l.network = s.network and l.code = s.level
            where s.place_id = #{place}
            order by lower(s.during) nulls first
            """)
    List<StateRow> states(PlaceId place);

    @Select("""
            select lower(a.during) as starts, upper(a.during) as ends, p.name as text from ochag_network.place_parent a
            join ochag_network.place p on p.id = a.parent_id
            where a.place_id = #{place}
            order by lower(a.during) nulls first
            """)
    List<TextRow> parents(PlaceId place);

    @Select("""
            select distinct lower(during) as starts, upper(during) as ends, '' as text from ochag_network.place_hours
            where place_id = #{place}
            order by lower(during) nulls first
            """)
    List<TextRow> weeks(PlaceId place);

    @Select("""
            select lower(during) as starts, upper(during) as ends, reason as text from ochag_network.place_closure
            where place_id = #{place}
            order by lower(during)
            """)
    List<TextRow> closures(PlaceId place);

    @Select("""
            select r.id, lower(r.during) as starts, upper(r.during) as ends, lower(s.during) as since, s.name, s.capacity
            from ochag_network.room r
            join ochag_network.room_state s on s.room_id = r.id
            where r.place_id = #{place} and not isempty(r.during)
            order by r.code, lower(s.during) nulls first
            """)
    List<RoomRow> rooms(PlaceId place);

    @Select("""
            select a.id, a.staff_id as staff, s.surname, s.given, s.patronymic, s.patronymic_kind, a.role, r.name as role_name, a.territories,
                lower(a.during) as starts, upper(a.during) as ends, a.part_of
            from ochag_network.assignment a
            join ochag_network.staff s on s.id = a.staff_id
            join ochag_network.role r on r.code = a.role
            where a.place_id = #{place} and not isempty(a.during)
              and (cast(#{day} as date) is null or a.during @> cast(#{day} as date))
              and (cast(#{after} as uuid) is null
                or (lower(a.during), a.id) > (select lower(k.during), k.id from ochag_network.assignment k where k.id = #{after}))
            order by lower(a.during), a.id
            limit #{limit}
            """)
    List<HeldRow> staffing(
            @Param("place") PlaceId place,
            @Param("day") @Nullable LocalDate day,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    /** Days of a place. */
    record Life(
            @NotPersonal LocalDate starts,
            @NotPersonal @Nullable LocalDate ends) {
        boolean hasBefore(@Nullable LocalDate day) {
            return day != null && day.isAfter(starts) && (ends == null || day.isBefore(ends));
        }
    }

    /** What was so of a place from some day. */
    record StateRow(
            @NotPersonal @Nullable LocalDate starts,
            @NotPersonal String name,
            @NotPersonal String network,
            @NotPersonal String address,
            @NotPersonal String organisation,
            @NotPersonal String territory,
            @NotPersonal @Nullable String level) {}

    /** A dated text. */
    record TextRow(
            @NotPersonal @Nullable LocalDate starts,
            @NotPersonal @Nullable LocalDate ends,
            @NotPersonal String text) {}

    /**
     * A room as it was from some day.
     *
     * @param starts the room's own first day
     */
    record RoomRow(
            RoomId id,
            @NotPersonal LocalDate starts,
            @NotPersonal @Nullable LocalDate ends,
            @NotPersonal @Nullable LocalDate since,
            @NotPersonal String name,
            int capacity) {}
}
