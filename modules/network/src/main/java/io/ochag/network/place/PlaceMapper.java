package io.ochag.network.place;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Closure;
import io.ochag.network.Places;
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
            insert into ochag_network.place (id, code, name, network, organisation_id, territory, municipality, address, during)
            values (#{e.id}, #{e.code}, #{e.name}, #{e.network}, #{e.organisation}, #{e.territory}, #{e.municipality}, #{e.address},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, network = excluded.network, organisation_id = excluded.organisation_id,
                territory = excluded.territory, municipality = excluded.municipality, address = excluded.address, during = excluded.during
            """)
    void put(@Param("e") PlaceEntry entry);

    @Delete("delete from ochag_network.place_hours where place_id = #{place}")
    void clearHours(PlaceId place);

    @Insert("""
            insert into ochag_network.place_hours (place_id, during, weekday, opens, closes)
            select #{place}, daterange(#{during.from}, cast(#{during.to} as date)), week.day, week.opens, week.closes
            from unnest(cast(#{days} as smallint[]), cast(#{opens} as smallint[]), cast(#{closes} as smallint[]))
                as week (day, opens, closes)
            """)
    void addWeek(
            @Param("place") PlaceId place,
            @Param("during") DateRange during,
            @Param("days") String[] days,
            @Param("opens") String[] opens,
            @Param("closes") String[] closes);

    @Delete("delete from ochag_network.place_closure where place_id = #{place}")
    void clearClosures(PlaceId place);

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

    @Insert("""
            insert into ochag_network.catchment (code, place_id, territory, during)
            values (#{e.code}, #{e.place}, #{e.territory}, daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set during = excluded.during
            """)
    void putCatchment(@Param("e") CatchmentEntry entry);

    @Update("update ochag_network.catchment set during = 'empty' where code = #{code}")
    void releaseCatchment(String code);

    @Select("""
            select p.id, p.name, p.network, p.organisation_id as organisation, o.oktmo as municipality
            from ochag_network.place p
            join ochag_network.territory_oktmo o on o.territory = p.municipality and o.during @> cast(#{day} as date)
            where p.id = any(#{places}) and p.during @> cast(#{day} as date)
            """)
    List<PlaceDirectory.Place> find(@Param("places") UUID[] places, @Param("day") LocalDate day);

    @Select("""
            select p.id, p.name, p.network, g.name as organisation, p.territory, t.name as territory_name, p.address
            from ochag_network.place p
            join ochag_network.organisation g on g.id = p.organisation_id
            join ochag_network.territory t on t.code = p.territory
            where p.during @> cast(#{day} as date)
              and (cast(#{network} as text) is null or p.network = #{network})
              and (cast(#{territory} as text) is null or p.territory = #{territory} or p.municipality = #{territory})
              and (cast(#{after} as uuid) is null
                or (p.name, p.id) > (select k.name, k.id from ochag_network.place k where k.id = #{after}))
            order by p.name, p.id
            limit #{limit}
            """)
    List<Places.Summary> list(
            @Param("day") LocalDate day,
            @Param("network") @Nullable NetworkCode network,
            @Param("territory") @Nullable TerritoryCode territory,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);

    @Select("""
            select p.id, p.name, p.network, g.name as organisation, p.territory, t.name as territory_name, p.address,
                p.organisation_id, g.sector, o.oktmo, lower(p.during) as starts, upper(p.during) as ends
            from ochag_network.place p
            join ochag_network.organisation g on g.id = p.organisation_id
            join ochag_network.territory t on t.code = p.territory
            join ochag_network.territory_oktmo o on o.territory = p.municipality and o.during @> cast(#{day} as date)
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
            select id, name, capacity from ochag_network.room
            where place_id = #{place} and during @> cast(#{day} as date)
            order by name, id
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
