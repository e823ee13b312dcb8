package io.ochag.network.place;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.Closure;
import io.ochag.network.OpenHours;
import io.ochag.network.Places;
import io.ochag.network.RoomId;
import io.ochag.network.timeline.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on places and what belongs to them. */
public interface PlaceMapper {
    @Insert("""
            insert into ochag_network.place
                (id, code, name, network, organisation_id, territory, municipality, address, level, during)
            values (#{e.id}, #{e.code}, #{e.name}, #{e.network}, #{e.organisation}, #{e.territory}, #{e.municipality}, #{e.address},
                #{level}, daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, network = excluded.network, organisation_id = excluded.organisation_id,
                territory = excluded.territory, municipality = excluded.municipality, address = excluded.address,
                level = excluded.level, during = excluded.during
            """)
    void put(@Param("e") PlaceEntry entry, @Param("level") @Nullable String level);

    @Select("""
            select lower(during) as starts, upper(during) as ends, name, network, organisation_id as organisation, territory,
                municipality, address, level
            from ochag_network.place_state
            where place_id = #{place}
            order by lower(during) nulls first
            """)
    List<StateRow> states(PlaceId place);

    @Delete("delete from ochag_network.place_state where place_id = #{place}")
    void clearStates(PlaceId place);

    @Insert("""
            insert into ochag_network.place_state
                (place_id, during, name, network, organisation_id, territory, municipality, address, level)
            values (#{place}, daterange(cast(#{s.from} as date), cast(#{s.to} as date)), #{s.value.name}, #{s.value.network},
                #{s.value.organisation}, #{s.value.territory}, #{s.value.municipality}, #{s.value.address}, #{s.value.level})
            """)
    void addState(@Param("place") PlaceId place, @Param("s") Stretch<PlaceState> state);

    @Select("""
            select lower(during) as starts, upper(during) as ends, parent_id as parent from ochag_network.place_parent
            where place_id = #{place}
            order by lower(during) nulls first
            """)
    List<ParentRow> parents(PlaceId place);

    @Delete("delete from ochag_network.place_parent where place_id = #{place}")
    void clearParents(PlaceId place);

    @Insert("""
            insert into ochag_network.place_parent (place_id, parent_id, during)
            values (#{place}, #{s.value}, daterange(cast(#{s.from} as date), cast(#{s.to} as date)))
            """)
    void addParent(@Param("place") PlaceId place, @Param("s") Stretch<PlaceId> parent);

    @Select("""
            select lower(during) as starts, upper(during) as ends, weekday, opens, closes from ochag_network.place_hours
            where place_id = #{place}
            order by lower(during) nulls first, weekday, opens
            """)
    List<WeekRow> weeks(PlaceId place);

    @Delete("delete from ochag_network.place_hours where place_id = #{place}")
    void clearHours(PlaceId place);

    @Insert("""
            insert into ochag_network.place_hours (place_id, during, weekday, opens, closes)
            select #{place}, daterange(cast(#{s.from} as date), cast(#{s.to} as date)), week.day, week.opens, week.closes
            from unnest(cast(#{days} as smallint[]), cast(#{opens} as smallint[]), cast(#{closes} as smallint[]))
                as week (day, opens, closes)
            """)
    void addWeek(
            @Param("place") PlaceId place,
            @Param("s") Stretch<List<OpenHours>> during,
            @Param("days") String[] days,
            @Param("opens") String[] opens,
            @Param("closes") String[] closes);

    // those that are over stay, whether or not they are still stated
    @Delete("""
            delete from ochag_network.place_closure c
            where c.place_id = #{place} and (lower(c.during) >= cast(#{day} as date)
                or exists (select 1 from unnest(cast(#{starts} as date[]), cast(#{ends} as date[])) as stated (starts, ends)
                    where daterange(stated.starts, stated.ends) && c.during))
            """)
    void releaseClosures(
            @Param("place") PlaceId place,
            @Param("day") LocalDate day,
            @Param("starts") String[] starts,
            @Param("ends") @Nullable String[] ends);

    @Update("""
            update ochag_network.place_closure set during = daterange(lower(during), cast(#{day} as date))
            where place_id = #{place} and during @> cast(#{day} as date)
            """)
    void endClosures(@Param("place") PlaceId place, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_network.place_closure (place_id, during, reason)
            values (#{place}, daterange(#{e.during.from}, cast(#{e.during.to} as date)), #{e.reason})
            """)
    void addClosure(@Param("place") PlaceId place, @Param("e") Closure closure);

    @Insert("""
            insert into ochag_network.room (id, code, place_id, name, capacity, during)
            values (#{e.id}, #{e.code}, #{e.place}, #{e.name}, #{e.capacity}, daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, capacity = excluded.capacity, during = excluded.during
            """)
    void putRoom(@Param("e") RoomEntry entry);

    @Select("""
            select lower(during) as starts, upper(during) as ends, name, capacity from ochag_network.room_state
            where room_id = #{room}
            order by lower(during) nulls first
            """)
    List<RoomStateRow> roomStates(RoomId room);

    @Delete("delete from ochag_network.room_state where room_id = #{room}")
    void clearRoomStates(RoomId room);

    @Insert("""
            insert into ochag_network.room_state (room_id, during, name, capacity)
            values (#{room}, daterange(cast(#{s.from} as date), cast(#{s.to} as date)), #{s.value.name}, #{s.value.capacity})
            """)
    void addRoomState(@Param("room") RoomId room, @Param("s") Stretch<RoomState> state);

    @Insert("""
            insert into ochag_network.catchment (code, place_id, territory, during)
            values (#{e.code}, #{e.place}, #{e.territory}, daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set during = excluded.during
            """)
    void putCatchment(@Param("e") CatchmentEntry entry);

    @Update("update ochag_network.catchment set during = 'empty' where code = #{code}")
    void releaseCatchment(String code);

    @Select("""
            select p.id, s.name, s.network, s.organisation_id as organisation, o.oktmo as municipality
            from ochag_network.place p
            join ochag_network.place_state s on s.place_id = p.id and s.during @> cast(#{day} as date)
            join ochag_network.territory_oktmo o on o.territory = s.municipality and o.during @> cast(#{day} as date)
            where p.id = any(#{places}) and p.during @> cast(#{day} as date)
            """)
    List<PlaceDirectory.Place> find(@Param("places") UUID[] places, @Param("day") LocalDate day);

    @Select("""
            select p.id, s.name, s.network, g.name as organisation, s.territory, t.name as territory_name, s.address
            from ochag_network.place p
            join ochag_network.place_state s on s.place_id = p.id and s.during @> cast(#{day} as date)
            join ochag_network.organisation g on g.id = s.organisation_id
            join ochag_network.territory t on t.code = s.territory
            where p.during @> cast(#{day} as date)
              and (cast(#{network} as text) is null or s.network = #{network})
              and (cast(#{territory} as text) is null or s.territory = #{territory} or s.municipality = #{territory})
              and (cast(#{after} as uuid) is null
                or (s.name, p.id) > (
                    select k.name, k.place_id from ochag_network.place_state k
                    where k.place_id = #{after} and k.during @> cast(#{day} as date)))
            order by s.name, p.id
            limit #{limit}
            """)
    List<Places.Summary> list(
            @Param("day") LocalDate day,
            @Param("network") @Nullable NetworkCode network,
            @Param("territory") @Nullable TerritoryCode territory,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    @Select("""
            select p.id, s.name, s.network, g.name as organisation, s.territory, t.name as territory_name, s.address,
                s.organisation_id, g.sector, o.oktmo, s.level, a.parent_id as above, lower(p.during) as starts, upper(p.during) as ends
            from ochag_network.place p
            join ochag_network.place_state s on s.place_id = p.id and s.during @> cast(#{day} as date)
            join ochag_network.organisation g on g.id = s.organisation_id
            join ochag_network.territory t on t.code = s.territory
            join ochag_network.territory_oktmo o on o.territory = s.municipality and o.during @> cast(#{day} as date)
            left join ochag_network.place_parent a on a.place_id = p.id and a.during @> cast(#{day} as date)
            where p.id = #{place} and p.during @> cast(#{day} as date)
            """)
    @Nullable
    PlaceRow one(@Param("place") PlaceId place, @Param("day") LocalDate day);

    @Select("""
            select weekday, opens, closes from ochag_network.place_hours
            where place_id = #{place} and during @> cast(#{day} as date)
            order by weekday, opens
            """)
    List<HoursRow> hours(@Param("place") PlaceId place, @Param("day") LocalDate day);

    @Select("""
            select lower(during) as starts, upper(during) as ends, reason from ochag_network.place_closure
            where place_id = #{place} and not during << daterange(cast(#{day} as date), null)
            order by lower(during)
            """)
    List<ClosureRow> closures(@Param("place") PlaceId place, @Param("day") LocalDate day);

    @Select("""
            select r.id, s.name, s.capacity from ochag_network.room r
            join ochag_network.room_state s on s.room_id = r.id and s.during @> cast(#{day} as date)
            where r.place_id = #{place} and r.during @> cast(#{day} as date)
            order by s.name, r.id
            """)
    List<Places.Room> rooms(@Param("place") PlaceId place, @Param("day") LocalDate day);

    @Select("""
            select c.territory, t.name from ochag_network.catchment c
            join ochag_network.territory t on t.code = c.territory
            where c.place_id = #{place} and c.during @> cast(#{day} as date)
            order by t.name, c.territory
            """)
    List<Places.Served> serves(@Param("place") PlaceId place, @Param("day") LocalDate day);
}
