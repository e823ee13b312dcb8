package io.ochag.network.structure;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.Networks;
import io.ochag.network.timeline.Stretch;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on networks, territories and organisations. */
public interface StructureMapper {
    @Insert("""
            insert into ochag_network.service_network (code, name, place_name, sector, during)
            values (#{e.code}, #{e.name}, #{e.placeName}, #{e.sector},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, place_name = excluded.place_name, sector = excluded.sector,
                during = excluded.during
            """)
    void putNetwork(@Param("e") NetworkEntry entry);

    @Insert("""
            insert into ochag_network.territory (code, kind, name, within, okato, predecessors, during)
            values (#{e.code}, #{e.kind}, #{e.name}, #{within}, #{okato}, #{predecessors},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set kind = excluded.kind, name = excluded.name, within = excluded.within, okato = excluded.okato,
                predecessors = excluded.predecessors, during = excluded.during
            """)
    void putTerritory(
            @Param("e") TerritoryEntry entry,
            @Param("within") @Nullable TerritoryCode within,
            @Param("okato") @Nullable String okato,
            @Param("predecessors") String[] predecessors);

    @Delete("delete from ochag_network.territory_oktmo where territory = #{territory}")
    void clearOktmo(TerritoryCode territory);

    @Insert("""
            insert into ochag_network.territory_oktmo (territory, oktmo, status, predecessor, confirmed, source, during)
            values (#{territory}, #{e.code}, #{e.status}, #{predecessor}, #{e.confirmed}, #{source},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            """)
    void addOktmo(
            @Param("territory") TerritoryCode territory,
            @Param("e") OktmoEntry entry,
            @Param("predecessor") @Nullable MunicipalityCode predecessor,
            @Param("source") @Nullable String source);

    @Insert("""
            insert into ochag_network.organisation (id, code, name, sector, territory, during)
            values (#{e.id}, #{e.code}, #{e.name}, #{e.sector}, #{e.territory},
                daterange(#{e.during.from}, cast(#{e.during.to} as date)))
            on conflict (code) do update set name = excluded.name, sector = excluded.sector, territory = excluded.territory,
                during = excluded.during
            """)
    void putOrganisation(@Param("e") OrganisationEntry entry);

    @Insert("""
            insert into ochag_network.network_level (network, code, position, name, in_use)
            values (#{network}, #{e.code}, #{position}, #{e.name}, true)
            on conflict (network, code) do update set position = excluded.position, name = excluded.name, in_use = true
            """)
    void putLevel(
            @Param("network") NetworkCode network,
            @Param("position") int position,
            @Param("e") NetworkEntry.Level level);

    @Update("update ochag_network.network_level set in_use = false where network = #{network}")
    void retireLevels(NetworkCode network);

    @Select("""
            select territory, within, lower(during) as starts, upper(during) as ends
            from ochag_network.territory_within
            where coalesce(network, '') = coalesce(cast(#{network} as text), '')
              and (cast(#{territory} as text) is null or territory = #{territory})
            order by territory, lower(during) nulls first
            """)
    List<BranchRow> branches(
            @Param("network") @Nullable NetworkCode network, @Param("territory") @Nullable TerritoryCode territory);

    @Delete("""
            delete from ochag_network.territory_within
            where coalesce(network, '') = coalesce(cast(#{network} as text), '') and territory = #{territory}
            """)
    void clearBranches(@Param("network") @Nullable NetworkCode network, @Param("territory") TerritoryCode territory);

    @Insert("""
            insert into ochag_network.territory_within (network, territory, within, during)
            values (#{network}, #{territory}, #{e.value}, daterange(cast(#{e.from} as date), cast(#{e.to} as date)))
            """)
    void addBranch(
            @Param("network") @Nullable NetworkCode network,
            @Param("territory") TerritoryCode territory,
            @Param("e") Stretch<TerritoryCode> stretch);

    @Select("""
            select n.code, n.name, n.place_name, n.sector,
                (select count(*) from ochag_network.place p
                    join ochag_network.place_state s on s.place_id = p.id and s.during @> cast(#{day} as date)
                    where s.network = n.code and p.during @> cast(#{day} as date)) as places
            from ochag_network.service_network n
            where n.during @> cast(#{day} as date)
            order by n.name, n.code
            """)
    List<NetworkRow> networks(LocalDate day);

    @Select("""
            select exists (select 1 from ochag_network.service_network where code = #{network} and during @> cast(#{day} as date))
            """)
    boolean knows(@Param("network") NetworkCode network, @Param("day") LocalDate day);

    @Select("""
            select code, name from ochag_network.network_level
            where network = #{network} and (in_use or code = any(#{used}))
            order by position, code
            """)
    List<Networks.Level> levels(@Param("network") NetworkCode network, @Param("used") String[] used);

    @Select("""
            select p.id as place, s.name, s.level, a.parent_id as within
            from ochag_network.place p
            join ochag_network.place_state s on s.place_id = p.id and s.during @> cast(#{day} as date)
            left join ochag_network.place_parent a on a.place_id = p.id and a.during @> cast(#{day} as date)
            where p.during @> cast(#{day} as date) and s.network = #{network}
            order by s.name, p.id
            """)
    List<NodeRow> nodes(@Param("network") NetworkCode network, @Param("day") LocalDate day);

    // a network without a tree of its own reports by the common one
    @Select("""
            select t.code, t.kind, t.name, w.within, t.okato, o.oktmo, o.status, o.predecessor, o.confirmed
            from ochag_network.territory t
            left join ochag_network.territory_within w on w.territory = t.code and w.during @> cast(#{day} as date)
                and coalesce(w.network, '') = (
                    select coalesce(max(own.network), '') from ochag_network.territory_within own
                    where own.network = cast(#{network} as text) and own.during @> cast(#{day} as date))
            left join ochag_network.territory_oktmo o on o.territory = t.code and o.during @> cast(#{day} as date)
            where t.during @> cast(#{day} as date)
            order by array_position(array['REGION', 'ZONE', 'MUNICIPALITY', 'CITY_DISTRICT', 'LOCALITY'], t.kind), t.name, t.code
            """)
    List<TerritoryRow> territories(@Param("day") LocalDate day, @Param("network") @Nullable NetworkCode network);
}
