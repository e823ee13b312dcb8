package io.ochag.families.export;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Reads what leaves, a bounded number of families at a time. */
interface ExportMapper {
    /** In the order of their ids, each once whatever was merged into it. */
    @Select("""
            select f.id
            from ochag_families.family_shown f
            where f.id = f.canonical_id
              and (#{after}::uuid is null or f.id > #{after}::uuid)
              and (#{v.everywhere} or f.place_id = any(#{v.places}))
              and f.id <> all(#{v.hiddenFamilies})
              and (#{place}::uuid is null or f.place_id = #{place}::uuid)
              and (#{municipality}::text is null or f.municipality = #{municipality}::text)
            order by f.id
            limit #{limit}
            """)
    List<FamilyId> families(
            @Param("v") VisibleRows visible,
            @Param("place") @Nullable PlaceId place,
            @Param("municipality") @Nullable MunicipalityCode municipality,
            @Param("after") @Nullable FamilyId after,
            @Param("limit") int limit);

    /** Members of the day who may be seen. Phones are those that were told for this family and are safe to call. */
    @Select("""
            select distinct on (f.id, p.canonical_id) f.id as family_id, f.place_id, f.municipality, f.occurred_at as registered_at,
                p.canonical_id as person_id, p.place_id as person_place_id, m.role, lower(m.during) as since, p.surname, p.given, p.patronymic,
                p.patronymic_state, p.birth_date, p.birth_precision, p.sex, p.snils,
                (select array_agg(distinct h.e164)
                from ochag_families.phone h
                where h.person_id = m.person_id and h.family_id = any(a.ids) and not h.unsafe_to_call) as phones
            from ochag_families.family_shown f
            cross join lateral (
                select array(select i.id from ochag_families.identity i where i.canonical_id = f.id) || f.id as ids
            ) a
            join ochag_families.membership m on m.family_id = any(a.ids) and m.during @> #{day}::date
            join ochag_families.person_shown p on p.id = m.person_id
            where f.id = any(#{families})
              and p.id <> all(#{v.hiddenPersons})
              and p.canonical_id <> all(#{v.hiddenPersons})
            order by f.id, p.canonical_id, m.id
            """)
    List<MemberOutRow> members(
            @Param("families") UUID[] families, @Param("v") VisibleRows visible, @Param("day") LocalDate day);
}
