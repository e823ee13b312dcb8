package io.ochag.network.structure;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
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

    @Select("""
            select n.code, n.name, n.place_name, n.sector,
                (select count(*) from ochag_network.place p where p.network = n.code and p.during @> cast(#{day} as date)) as places
            from ochag_network.service_network n
            where n.during @> cast(#{day} as date)
            order by n.name, n.code
            """)
    List<NetworkRow> networks(LocalDate day);

    @Select("""
            select t.code, t.kind, t.name, t.within, t.okato, o.oktmo, o.status, o.predecessor, o.confirmed
            from ochag_network.territory t
            left join ochag_network.territory_oktmo o on o.territory = t.code and o.during @> cast(#{day} as date)
            where t.during @> cast(#{day} as date)
            order by array_position(array['REGION', 'MUNICIPALITY', 'CITY_DISTRICT', 'LOCALITY'], t.kind), t.name, t.code
            """)
    List<TerritoryRow> territories(LocalDate day);
}
