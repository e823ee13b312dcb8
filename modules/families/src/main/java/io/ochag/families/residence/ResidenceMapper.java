package io.ochag.families.residence;

import io.ochag.families.MoveId;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.AskMove;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on addresses and moves. */
interface ResidenceMapper {
    @Select("""
            select r.municipality, r.address, lower(r.during) as from_day, upper(r.during) as to_day
            from ochag_families.residence r
            where r.family_id = any(#{families})
            order by lower(r.during) desc, r.id desc
            """)
    List<LivedRow> history(@Param("families") UUID[] families);

    @Select("""
            select max(lower(r.during))
            from ochag_families.residence r
            where r.family_id = #{family}
            """)
    @Nullable
    LocalDate since(@Param("family") FamilyId family);

    @Update("""
            update ochag_families.residence r
            set during = daterange(lower(r.during), #{day})
            where r.family_id = #{family} and upper_inf(r.during)
            """)
    void leave(@Param("family") FamilyId family, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.residence (id, family_id, municipality, address, during, by_whom, occurred_at, recorded_at, source)
            values (#{id}, #{family}, #{a.municipality}, #{line}, daterange(#{from}, null), #{e.by}, #{e.occurredAt}, #{e.recordedAt},
                #{e.source})
            """)
    void live(
            @Param("id") UUID id,
            @Param("family") FamilyId family,
            @Param("a") Address address,
            @Param("line") @Nullable String line,
            @Param("from") LocalDate from,
            @Param("e") Entered entered);

    /** Rights and counts go by this one from now on. */
    @Update("""
            update ochag_families.family
            set municipality = #{municipality}, place_id = #{place}
            where id = #{family}
            """)
    void keepAt(
            @Param("family") FamilyId family,
            @Param("municipality") MunicipalityCode municipality,
            @Param("place") PlaceId place);

    /** Those who belong to this family alone: of a member of two families neither card tells where the other lives. */
    @Update("""
            update ochag_families.person p
            set municipality = #{municipality}, place_id = #{to}, version = version + 1
            where p.place_id = #{from}
              and exists (
                  select 1
                  from ochag_families.membership m
                  where m.person_id = p.id and m.family_id = #{family} and m.during @> #{day}::date
              )
              and not exists (
                  select 1
                  from ochag_families.membership o
                  where o.person_id = p.id and o.family_id <> #{family} and o.during @> #{day}::date
              )
            """)
    void keepMembersAt(
            @Param("family") FamilyId family,
            @Param("from") PlaceId from,
            @Param("to") PlaceId to,
            @Param("municipality") MunicipalityCode municipality,
            @Param("day") LocalDate day);

    /** Nothing is inserted where a move of the family waits for an answer already. */
    @Select(value = """
                    insert into ochag_families.family_move (id, family_id, from_place, to_place, municipality, address, moved_on, state,
                        asked_by, occurred_at, recorded_at, source)
                    values (#{id}, #{f.id}, #{f.placeId}, #{c.to}, #{c.address.municipality}, #{line}, #{c.on}, 'ASKED', #{e.by},
                        #{e.occurredAt}, #{e.recordedAt}, #{e.source})
                    on conflict (family_id) where state = 'ASKED' do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    MoveId ask(
            @Param("id") MoveId id,
            @Param("f") FamilyHere family,
            @Param("c") AskMove command,
            @Param("line") @Nullable String line,
            @Param("e") Entered entered);

    /** A move that the actor may see, from the one end or the other. */
    @Select("""
            select m.id, m.family_id, m.from_place, m.to_place, m.municipality, m.address, m.moved_on, f.version
            from ochag_families.family_move m
            join ochag_families.family f on f.id = m.family_id
            where m.id = #{id}
              and (#{v.everywhere} or case when #{arriving} then m.to_place else m.from_place end = any(#{v.places}))
              and m.family_id <> all(#{v.hiddenFamilies})
            """)
    @Nullable
    MoveRow find(@Param("id") MoveId id, @Param("arriving") boolean arriving, @Param("v") VisibleRows visible);

    @Update("""
            update ochag_families.family_move
            set state = #{state}, decided_by = #{e.by}, decided_at = #{e.recordedAt}
            where id = #{id} and state = 'ASKED'
            """)
    int decide(@Param("id") MoveId id, @Param("state") String state, @Param("e") Entered entered);

    @Select("""
            select m.id, m.family_id, m.from_place, m.to_place, m.municipality, m.address, m.moved_on, f.version
            from ochag_families.family_move m
            join ochag_families.family f on f.id = m.family_id
            where m.to_place = #{place} and m.state = 'ASKED' and m.family_id <> all(#{v.hiddenFamilies})
            order by m.id
            limit 100
            """)
    List<MoveRow> arrivals(@Param("place") PlaceId place, @Param("v") VisibleRows visible);
}
