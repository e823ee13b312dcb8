package io.ochag.families.records;

import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the registry holds about families and persons, one statement a question. A day begins at midnight of the region. */
interface RecordsMapper {
    @Select("""
            select x.id, x.at, x.kind, x.family_id, null::uuid as person_id, x.surname, x.given, x.patronymic, x.patronymic_state, x.role,
                null as detail
            from (
                select f.id, f.occurred_at as at, 'families.registered' as kind, f.id as family_id, null as surname, null as given,
                    null as patronymic, null as patronymic_state, null as role
                from ochag_families.family f
                where f.id = any(#{ids})
                union all
                select m.id, lower(m.during)::timestamp at time zone #{zone}, 'families.joined', m.family_id, p.surname, p.given, p.patronymic,
                    p.patronymic_state, m.role
                from ochag_families.membership m
                join ochag_families.person_shown p on p.id = m.person_id
                where m.family_id = any(#{ids}) and p.canonical_id <> all(#{v.hiddenPersons})
                union all
                select md5(m.id::text || 'left')::uuid, upper(m.during)::timestamp at time zone #{zone}, 'families.left', m.family_id, p.surname,
                    p.given, p.patronymic, p.patronymic_state, m.role
                from ochag_families.membership m
                join ochag_families.person_shown p on p.id = m.person_id
                where m.family_id = any(#{ids}) and p.canonical_id <> all(#{v.hiddenPersons}) and not upper_inf(m.during)
                union all
                select g.id, g.merged_at, 'families.merged', g.into_id, null, null, null, null, null
                from ochag_families.merge g
                where (g.merged_id = any(#{ids}) or g.into_id = any(#{ids}))
                  and g.merged_id <> all(#{v.hiddenFamilies}) and g.into_id <> all(#{v.hiddenFamilies})
                union all
                select md5(g.id::text || 'undone')::uuid, g.undone_at, 'families.merge-undone', g.into_id, null, null, null, null, null
                from ochag_families.merge g
                where (g.merged_id = any(#{ids}) or g.into_id = any(#{ids})) and g.undone_at is not null
                  and g.merged_id <> all(#{v.hiddenFamilies}) and g.into_id <> all(#{v.hiddenFamilies})
            ) x
            where x.at <= #{now} and (x.at, x.id) < (#{beforeAt}, #{beforeId})
            order by x.at desc, x.id desc
            limit #{limit}
            """)
    List<RecordRow> ofFamily(
            @Param("ids") UUID[] ids,
            @Param("v") VisibleRows visible,
            @Param("zone") String zone,
            @Param("now") Instant now,
            @Param("beforeAt") Instant beforeAt,
            @Param("beforeId") UUID beforeId,
            @Param("limit") int limit);

    @Select("""
            select x.id, x.at, x.kind, x.family_id, x.person_id, null as surname, null as given, null as patronymic, null as patronymic_state,
                x.role, null as detail
            from (
                select p.id, p.occurred_at as at, 'families.person-registered' as kind, null::uuid as family_id, p.id as person_id, null as role
                from ochag_families.person p
                where p.id = any(#{ids})
                union all
                select m.id, lower(m.during)::timestamp at time zone #{zone}, 'families.joined', m.family_id, m.person_id, m.role
                from ochag_families.membership m
                where m.person_id = any(#{ids}) and m.family_id <> all(#{v.hiddenFamilies})
                union all
                select md5(m.id::text || 'left')::uuid, upper(m.during)::timestamp at time zone #{zone}, 'families.left', m.family_id, m.person_id,
                    m.role
                from ochag_families.membership m
                where m.person_id = any(#{ids}) and m.family_id <> all(#{v.hiddenFamilies}) and not upper_inf(m.during)
                union all
                select g.id, g.merged_at, 'families.merged', null, g.into_id, null
                from ochag_families.merge g
                where (g.merged_id = any(#{ids}) or g.into_id = any(#{ids}))
                  and g.merged_id <> all(#{v.hiddenPersons}) and g.into_id <> all(#{v.hiddenPersons})
                union all
                select md5(g.id::text || 'undone')::uuid, g.undone_at, 'families.merge-undone', null, g.into_id, null
                from ochag_families.merge g
                where (g.merged_id = any(#{ids}) or g.into_id = any(#{ids})) and g.undone_at is not null
                  and g.merged_id <> all(#{v.hiddenPersons}) and g.into_id <> all(#{v.hiddenPersons})
            ) x
            where x.at <= #{now} and (x.at, x.id) < (#{beforeAt}, #{beforeId})
            order by x.at desc, x.id desc
            limit #{limit}
            """)
    List<RecordRow> ofPerson(
            @Param("ids") UUID[] ids,
            @Param("v") VisibleRows visible,
            @Param("zone") String zone,
            @Param("now") Instant now,
            @Param("beforeAt") Instant beforeAt,
            @Param("beforeId") UUID beforeId,
            @Param("limit") int limit);

    /** Every record of the person and every phone, but what was told for a hidden family. */
    @Select("""
            select p.id, p.occurred_at as at, 'families.person' as kind, null::uuid as family_id, p.id as person_id, p.surname, p.given,
                p.patronymic, p.patronymic_state, null as role,
                concat_ws('; ', concat_ws(' ', p.surname, p.given, p.patronymic), to_char(p.birth_date, 'DD.MM.YYYY'), 'СНИЛС ' || p.snils,
                    p.municipality) as detail
            from ochag_families.person p
            where p.id = any(#{ids}) and p.id <> all(#{v.hiddenPersons})
            union all
            select h.id, null, 'families.person-phone', null, h.person_id, null, null, null, null, null, concat_ws(' ', h.e164, h.extension)
            from ochag_families.phone h
            where h.person_id = any(#{ids}) and h.person_id <> all(#{v.hiddenPersons})
              and (h.family_id is null or h.family_id <> all(#{v.hiddenFamilies}))
            order by 1
            """)
    List<RecordRow> held(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    /** Somebody in both families on one day, each person once. */
    @Select("""
            select distinct on (p.canonical_id) m.id, lower(m.during * n.during)::timestamp at time zone #{zone} as at,
                'families.double-membership' as kind, m.family_id, null::uuid as person_id, p.surname, p.given, p.patronymic, p.patronymic_state,
                m.role, null as detail
            from ochag_families.membership m
            join ochag_families.person_shown p on p.id = m.person_id
            join ochag_families.membership n on n.family_id = any(#{others}) and n.during && m.during
            left join ochag_families.identity ni on ni.id = n.person_id
            where m.family_id = any(#{ones})
              and coalesce(ni.canonical_id, n.person_id) = p.canonical_id
              and p.canonical_id <> all(#{v.hiddenPersons})
            order by p.canonical_id, m.id
            """)
    List<RecordRow> inBoth(
            @Param("ones") UUID[] ones,
            @Param("others") UUID[] others,
            @Param("v") VisibleRows visible,
            @Param("zone") String zone);

    /** One family that has both with different roles on one day; numbers and dates that differ. */
    @Select("""
            select m.id, lower(m.during * n.during)::timestamp at time zone #{zone} as at, 'families.two-roles' as kind, m.family_id, m.person_id,
                null as surname, null as given, null as patronymic, null as patronymic_state, m.role, null as detail
            from ochag_families.membership m
            left join ochag_families.identity mi on mi.id = m.family_id
            join ochag_families.membership n on n.person_id = any(#{others}) and n.during && m.during and n.role <> m.role
            left join ochag_families.identity ni on ni.id = n.family_id
            where m.person_id = any(#{ones})
              and coalesce(mi.canonical_id, m.family_id) = coalesce(ni.canonical_id, n.family_id)
              and m.family_id <> all(#{v.hiddenFamilies})
            union all
            select p.id, p.recorded_at, 'families.two-snils', null, p.id, null, null, null, null, null, null
            from ochag_families.person p
            join ochag_families.person o on o.id = any(#{others})
            where p.id = any(#{ones}) and p.snils <> o.snils
            union all
            select p.id, p.recorded_at, 'families.two-birth-dates', null, p.id, null, null, null, null, null, null
            from ochag_families.person p
            join ochag_families.person o on o.id = any(#{others})
            where p.id = any(#{ones}) and p.birth_date <> o.birth_date
            order by 3, 1
            """)
    List<RecordRow> differences(
            @Param("ones") UUID[] ones,
            @Param("others") UUID[] others,
            @Param("v") VisibleRows visible,
            @Param("zone") String zone);

    /** Ids of rows tell when they were written. */
    @Select("""
            select m.id, null::timestamptz as at, 'families.joined' as kind, m.family_id, null::uuid as person_id, p.surname, p.given,
                p.patronymic, p.patronymic_state, m.role, null as detail
            from ochag_families.membership m
            join ochag_families.person_shown p on p.id = m.person_id
            where (m.family_id = any(#{families}) or m.person_id = any(#{persons})) and m.id >= #{from}
              and p.canonical_id <> all(#{v.hiddenPersons}) and m.family_id <> all(#{v.hiddenFamilies})
            union all
            select h.id, null, 'families.phone', h.family_id, null, p.surname, p.given, p.patronymic, p.patronymic_state, null, null
            from ochag_families.phone h
            join ochag_families.person_shown p on p.id = h.person_id
            where (h.family_id = any(#{families}) or h.person_id = any(#{persons})) and h.id >= #{from} and h.family_id is not null
              and p.canonical_id <> all(#{v.hiddenPersons}) and h.family_id <> all(#{v.hiddenFamilies})
            order by 1 desc
            """)
    List<RecordRow> written(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("from") UUID from,
            @Param("v") VisibleRows visible);

    @Select("""
            select x.id, x.found_at as at, 'families.merge-matter' as kind,
                case when m.kind = 'FAMILY' then m.into_id end as family_id,
                case when m.kind = 'PERSON' then m.into_id end as person_id,
                null as surname, null as given, null as patronymic, null as patronymic_state, null as role, x.entry_kind as detail
            from ochag_families.merge_matter x
            join ochag_families.merge m on m.id = x.merge_id
            where x.closed_at is null and m.undone_at is null
              and (m.merged_id = any(#{ids}) or m.into_id = any(#{ids}))
            order by x.id desc
            """)
    List<RecordRow> openMatters(@Param("ids") UUID[] ids);
}
