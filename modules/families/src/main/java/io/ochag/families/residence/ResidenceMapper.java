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
            where r.family_id = any(#{families})
            """)
    @Nullable
    LocalDate since(@Param("families") UUID[] families);

    /** After a merge there may be two. */
    @Update("""
            update ochag_families.residence r
            set during = daterange(lower(r.during), #{day})
            where r.family_id = any(#{families}) and upper_inf(r.during)
            """)
    void leave(@Param("families") UUID[] families, @Param("day") LocalDate day);

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

    /** Counts go by this one from now on; where another record's is shown, it changes there too. */
    @Update("""
            update ochag_families.family
            set municipality = #{municipality}
            where id in (#{f.id}, #{f.municipalityOf})
            """)
    void livesIn(@Param("f") FamilyHere family, @Param("municipality") MunicipalityCode municipality);

    /** Rights go by this one from now on. */
    @Update("""
            update ochag_families.family
            set place_id = #{place}
            where id = #{family}
            """)
    void keepAt(@Param("family") FamilyId family, @Param("place") PlaceId place);

    /** Those who belong to this family alone: of a member of two families neither card tells where the other lives. */
    @Update("""
            with member as materialized (
                select distinct coalesce(i.canonical_id, m.person_id) as id, coalesce(i.person_municipality_of, m.person_id) as municipality_of
                from ochag_families.membership m
                left join ochag_families.identity i on i.id = m.person_id
                where m.family_id = any(#{families}) and m.during @> #{day}::date
            ),
            alone as materialized (
                select x.id, x.municipality_of
                from member x
                join ochag_families.person k on k.id = x.id and k.place_id = any(#{from})
                where not exists (
                    select 1
                    from ochag_families.membership o
                    where o.person_id = any(array(select s.id from ochag_families.identity s where s.canonical_id = x.id) || x.id)
                      and o.family_id <> all(#{families})
                      and o.during @> #{day}::date
                )
            )
            update ochag_families.person p
            set municipality = #{municipality},
                place_id = case when p.id in (select a.id from alone a) then #{to} else p.place_id end,
                version = p.version + case when p.id in (select a.id from alone a) then 1 else 0 end
            where p.id in (select a.id from alone a union select a.municipality_of from alone a)
            """)
    void keepMembersAt(
            @Param("families") UUID[] families,
            @Param("from") UUID[] from,
            @Param("to") PlaceId to,
            @Param("municipality") MunicipalityCode municipality,
            @Param("day") LocalDate day);

    /** Moves of the family that wait for an answer. */
    @Select("""
            select m.id, m.to_place, m.moved_on
            from ochag_families.family_move m
            where m.family_id = any(#{families}) and m.state = 'ASKED'
            order by m.id
            """)
    List<WaitingRow> waiting(@Param("families") UUID[] families);

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

    /** A move that the actor may see, at the receiving end, or at a place that asked or keeps the family now. */
    @Select("""
            select m.id, f.canonical_id as family_id, m.from_place, m.to_place,
                case
                    when #{arriving} then m.to_place
                    when #{v.everywhere} or m.from_place = any(#{v.places}) then m.from_place
                    else f.place_id
                    end as through_place,
                m.municipality, m.address, m.moved_on, f.version
            from ochag_families.family_move m
            join ochag_families.family_shown f on f.id = m.family_id
            where m.id = #{id}
              and (#{v.everywhere}
                or case
                    when #{arriving} then m.to_place = any(#{v.places})
                    else m.from_place = any(#{v.places}) or f.place_id = any(#{v.places})
                    end)
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
            select m.id, f.canonical_id as family_id, m.from_place, m.to_place, m.to_place as through_place, m.municipality, m.address, m.moved_on, f.version
            from ochag_families.family_move m
            join ochag_families.family_shown f on f.id = m.family_id
            where m.to_place = #{place}
              and m.state = 'ASKED'
              and m.family_id <> all(#{v.hiddenFamilies})
              and (cast(#{after} as uuid) is null or m.id > #{after})
            order by m.id
            limit #{limit}
            """)
    List<MoveRow> arrivals(
            @Param("place") PlaceId place,
            @Param("v") VisibleRows visible,
            @Param("after") @Nullable UUID after,
            @Param("limit") int limit);
}
