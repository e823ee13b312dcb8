package io.ochag.families.records;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What the registry holds about a person, as it may be told to whoever asks. */
interface HeldMapper {
    /** When the person was adopted last, under whatever id; null for whoever never was. */
    @Select("select max(ochag_families.adopted_on(x.id)) from unnest(#{ids}::uuid[]) as x (id)")
    @Nullable
    LocalDate adoptedOn(@Param("ids") UUID[] ids);

    /**
     * The families of which it may be told: every one of the person's but those from before an adoption, or where a representative asks, those in
     * which both are today. What is told of a family is told for the days on which the person belonged to it.
     */
    @Select("""
            select distinct m.family_id
            from ochag_families.membership m
            left join ochag_families.identity mi on mi.id = m.family_id
            where m.person_id = any(#{ids})
              and not m.adopted_away
              and (cast(#{adopted} as date) is null or upper_inf(m.during) or upper(m.during) > #{adopted})
              and m.family_id <> all(#{v.hiddenFamilies})
              and (#{own} or m.during @> #{day}::date and exists (
                  select 1
                  from ochag_families.membership a
                  left join ochag_families.identity ai on ai.id = a.family_id
                  where a.person_id = any(#{asker}) and a.during @> #{day}::date
                    and coalesce(ai.canonical_id, a.family_id) = coalesce(mi.canonical_id, m.family_id)))
            order by 1
            """)
    List<UUID> families(
            @Param("ids") UUID[] ids,
            @Param("asker") UUID[] asker,
            @Param("own") boolean own,
            @Param("day") LocalDate day,
            @Param("adopted") @Nullable LocalDate adopted,
            @Param("v") VisibleRows visible);

    /** The person's other families. */
    @Select("""
            select distinct m.family_id
            from ochag_families.membership m
            where m.person_id = any(#{ids}) and m.family_id <> all(#{families})
            order by 1
            """)
    List<FamilyId> untold(@Param("ids") UUID[] ids, @Param("families") UUID[] families);

    /** The places that would lead to a family that is not told, or to a hidden person with whom one was in a family. */
    @Select("""
            (select f.place_id
            from ochag_families.membership m
            join ochag_families.family f on f.id = m.family_id
            where m.person_id = any(#{ids}) and m.family_id <> all(#{families})
            union
            select f.place_id
            from ochag_families.membership m
            join ochag_families.family_shown f on f.id = m.family_id
            where m.person_id = any(#{ids}) and m.family_id <> all(#{families})
            union
            select p.place_id
            from ochag_families.membership m
            join ochag_families.membership o on o.family_id = m.family_id
            join ochag_families.person p on p.id = o.person_id
            where m.person_id = any(#{ids}) and o.person_id = any(#{v.hiddenPersons}))
            except
            select f.place_id
            from ochag_families.family f
            where f.id = any(#{families})
            order by 1
            """)
    List<PlaceId> untoldPlaces(
            @Param("ids") UUID[] ids, @Param("families") UUID[] families, @Param("v") VisibleRows visible);

    /** The places that keep these families. */
    @Select("""
            select distinct f.place_id
            from ochag_families.family f
            where f.id = any(#{families})
            order by 1
            """)
    List<PlaceId> places(@Param("families") UUID[] families);

    /**
     * Who the person is. Names, papers and days from before an adoption never leave: who was adopted is told what stands for all of their records, since
     * one of these may have been made before.
     */
    @Select("""
            select 'name' as kind, null as code, concat_ws(' ', p.surname, p.given, p.patronymic) as ru, null as en, null::date as from_day,
                null::date as to_day
            from ochag_families.person p
            where p.id = any(#{ids}) and cast(#{adopted} as date) is null
            union all
            select 'name', null, concat_ws(' ', p.surname, p.given, p.patronymic), null, null, null
            from ochag_families.person_shown p
            where p.id = any(#{ids}) and cast(#{adopted} as date) is not null
            union all
            select 'former-name', n.ground, concat_ws(' ', n.surname, n.given, n.patronymic), null, lower(n.during), upper(n.during)
            from ochag_families.person_name n
            where n.person_id = any(#{ids}) and not n.secret and n.ground <> 'ADOPTION'
              and (cast(#{adopted} as date) is null or upper(n.during) > #{adopted})
            union all
            select 'birth', p.birth_precision,
                case when p.birth_precision = 'EXACT' then to_char(p.birth_date, 'DD.MM.YYYY') else to_char(p.birth_date, 'YYYY') end, null, null,
                null
            from ochag_families.person p
            where p.id = any(#{ids}) and p.birth_date is not null and cast(#{adopted} as date) is null
            union all
            select 'birth', p.birth_precision,
                case when p.birth_precision = 'EXACT' then to_char(p.birth_date, 'DD.MM.YYYY') else to_char(p.birth_date, 'YYYY') end, null, null,
                null
            from ochag_families.person_shown p
            where p.id = any(#{ids}) and p.birth_date is not null and cast(#{adopted} as date) is not null
            union all
            select 'sex', p.sex, null, null, null, null
            from ochag_families.person p
            where p.id = any(#{ids})
            union all
            select 'snils', null, p.snils, null, null, null
            from ochag_families.person p
            where p.id = any(#{ids}) and p.snils is not null
            union all
            select 'identity', p.identity, null, null, null, null
            from ochag_families.person p
            where p.id = any(#{ids})
            union all
            select 'paper', case when d.voided_at is null then null else 'VOID' end, concat_ws(' ', k.title_ru, d.series, d.number),
                concat_ws(' ', k.title_en, d.series, d.number), d.issued_on, null
            from ochag_families.person_document d
            join ochag_families.document_kind k on k.code = d.kind
            where d.person_id = any(#{ids}) and not d.secret
              and (cast(#{adopted} as date) is null or d.issued_on is null or d.issued_on >= #{adopted})
            union all
            select 'phone', null, concat_ws(' ', h.e164, h.extension), null, null, null
            from ochag_families.phone h
            where h.person_id = any(#{ids})
              and (h.family_id = any(#{families})
                  or h.family_id is null and (#{own} or not exists (
                      select 1
                      from ochag_families.membership m
                      where m.person_id = any(#{ids}) and m.family_id <> all(#{families}))))
            union all
            select 'former-phone', h.reason, concat_ws(' ', h.e164, h.extension), null, null, null
            from ochag_families.former_phone h
            where h.person_id = any(#{ids})
              and (h.family_id = any(#{families})
                  or h.family_id is null and (#{own} or not exists (
                      select 1
                      from ochag_families.membership m
                      where m.person_id = any(#{ids}) and m.family_id <> all(#{families}))))
            union all
            (select 'languages', c.way,
                (select string_agg(l.title_ru, ', ' order by x.at) from unnest(c.languages) with ordinality as x (code, at)
                    join ochag_families.language l on l.code = x.code),
                (select string_agg(l.title_en, ', ' order by x.at) from unnest(c.languages) with ordinality as x (code, at)
                    join ochag_families.language l on l.code = x.code), null, null
            from ochag_families.communication c
            where c.person_id = any(#{ids})
            order by c.id desc
            limit 1)
            union all
            select 'death', null, to_char(d.died_on, 'DD.MM.YYYY'), null, null, null
            from ochag_families.person_death d
            where d.person_id = any(#{ids})
            union all
            select 'study', null, null, null, lower(s.during), upper(s.during)
            from ochag_families.full_time_study s
            where s.person_id = any(#{ids})
            union all
            select 'capacity', c.kind, null, null, lower(c.during), upper(c.during)
            from ochag_families.capacity c
            where c.person_id = any(#{ids}) and c.voided_at is null
            union all
            select 'merge', null, g.title_ru, g.title_en, null, null
            from ochag_families.merge m
            join ochag_families.ground g on g.purpose = m.purpose and g.code = m.ground
            where #{own} and m.undone_at is null and (m.merged_id = any(#{ids}) or m.into_id = any(#{ids}))
            """)
    List<HeldRow> ofPerson(
            @Param("ids") UUID[] ids,
            @Param("families") UUID[] families,
            @Param("own") boolean own,
            @Param("adopted") @Nullable LocalDate adopted);

    /**
     * What the person has to do with others. Others are named where both are in one family today. Adoptive parents represent since the birth, as the
     * record of birth has it; whoever represented before the adoption and did not go on is not told, to neither side.
     */
    @Select("""
            select 'membership' as kind, m.role as code, null as ru, null as en, lower(m.during) as from_day, upper(m.during) as to_day
            from ochag_families.membership m
            where m.person_id = any(#{ids}) and m.family_id = any(#{families})
            union all
            select 'relative', o.role, concat_ws(' ', p.surname, p.given, p.patronymic), null, null, null
            from ochag_families.membership m
            join ochag_families.membership o on o.family_id = m.family_id and o.during @> #{day}::date
            join ochag_families.person_shown p on p.id = o.person_id
            where m.person_id = any(#{ids}) and m.family_id = any(#{families}) and m.during @> #{day}::date
              and o.person_id <> all(#{ids}) and not o.adopted_away
              and p.canonical_id <> all(#{v.hiddenPersons}) and p.id <> all(#{v.hiddenPersons})
            union all
            select 'residence', null, concat_ws(', ', r.municipality, r.address), null, lower(r.during * m.during), upper(r.during * m.during)
            from ochag_families.membership m
            join ochag_families.residence r on r.family_id = m.family_id and r.during && m.during
            where m.person_id = any(#{ids}) and m.family_id = any(#{families})
            union all
            select 'situation', s.situation, null, null, lower(s.during * m.during), upper(s.during * m.during)
            from ochag_families.membership m
            join ochag_families.life_situation s on s.family_id = m.family_id and s.during && m.during
            where m.person_id = any(#{ids}) and m.family_id = any(#{families})
            union all
            select 'category', null, c.title_ru, c.title_en, lower(h.status), upper(h.status)
            from ochag_families.category_holding h
            join ochag_families.category c on c.code = h.category and c.valid @> lower(h.status)
            where h.end_reason is distinct from 'MISTAKE'
              and (cast(#{adopted} as date) is null or upper_inf(h.status) or upper(h.status) > #{adopted})
              and (h.person_id = any(#{ids}) or exists (
                  select 1
                  from ochag_families.membership m
                  where m.family_id = h.family_id and m.person_id = any(#{ids}) and m.family_id = any(#{families}) and m.during && h.status))
            union all
            select 'care', c.kind, null, null, lower(c.during), upper(c.during)
            from ochag_families.care_placement c
            where c.person_id = any(#{ids}) and c.family_id = any(#{families})
              and (cast(#{adopted} as date) is null or lower(c.during) >= #{adopted})
            union all
            select 'represented-by', r.state,
                (select concat_ws(' ', p.surname, p.given, p.patronymic)
                    from ochag_families.person_shown p
                    where p.id = r.person_id and p.canonical_id <> all(#{v.hiddenPersons})
                      and (p.id = any(#{asker}) or exists (
                          select 1
                          from ochag_families.membership m
                          join ochag_families.membership o on o.family_id = m.family_id and o.during @> #{day}::date
                          where m.person_id = any(#{ids}) and m.family_id = any(#{families}) and m.during @> #{day}::date
                            and o.person_id = p.id))),
                null, case when g.secret then b.birth_date else lower(r.during) end, upper(r.during)
            from ochag_families.representation r
            join ochag_families.person_shown b on b.id = r.represented_id
            cross join lateral (
                select exists (
                    select 1
                    from ochag_families.representation_ground s
                    where s.code = r.ground and s.shown_as is not null) as secret
            ) g
            where r.represented_id = any(#{ids}) and r.voided_at is null and (#{own} or r.person_id = any(#{asker}))
              and (r.person_id is null or r.person_id <> all(#{v.hiddenPersons}))
              and (cast(#{adopted} as date) is null or lower(r.during) >= #{adopted}
                  or r.state = 'FULL' and r.during @> #{day}::date and exists (
                      select 1
                      from ochag_families.membership m
                      join ochag_families.membership o on o.family_id = m.family_id and o.during @> #{day}::date
                      where m.person_id = any(#{ids}) and m.family_id = any(#{families}) and m.during @> #{day}::date
                        and o.person_id = r.person_id))
            union all
            select 'represents', r.state,
                (select concat_ws(' ', p.surname, p.given, p.patronymic)
                    from ochag_families.person_shown p
                    where p.id = r.represented_id and p.canonical_id <> all(#{v.hiddenPersons})
                      and exists (
                          select 1
                          from ochag_families.membership m
                          join ochag_families.membership o on o.family_id = m.family_id and o.during @> #{day}::date
                          where m.person_id = any(#{ids}) and m.family_id = any(#{families}) and m.during @> #{day}::date
                            and o.person_id = p.id)),
                null, case when g.secret then b.birth_date else lower(r.during) end, upper(r.during)
            from ochag_families.representation r
            join ochag_families.person_shown b on b.id = r.represented_id
            cross join lateral (
                select ochag_families.adopted_on(r.represented_id) as adopted, exists (
                    select 1
                    from ochag_families.representation_ground s
                    where s.code = r.ground and s.shown_as is not null) as secret
            ) g
            where #{own} and r.person_id = any(#{ids}) and r.voided_at is null
              and r.represented_id <> all(#{v.hiddenPersons})
              and (g.adopted is null or lower(r.during) >= g.adopted
                  or r.state = 'FULL' and r.during @> #{day}::date and exists (
                      select 1
                      from ochag_families.membership m
                      join ochag_families.membership o on o.family_id = m.family_id and o.during @> #{day}::date
                      where m.person_id = any(#{ids}) and m.family_id = any(#{families}) and m.during @> #{day}::date
                        and o.person_id = r.represented_id))
            union all
            select case when c.kind = 'BASIS' then 'basis' else 'consent' end, case when c.withdrawn_at is null then null else 'WITHDRAWN' end,
                concat_ws(', ', coalesce(b.title_ru, c.paper_title), c.purpose, array_to_string(c.data_classes, ' ')),
                concat_ws(', ', coalesce(b.title_en, c.paper_title), c.purpose, array_to_string(c.data_classes, ' ')),
                lower(c.during), upper(c.during)
            from ochag_families.consent c
            left join lateral (
                select k.title_ru, k.title_en
                from ochag_families.legal_basis k
                where k.code = c.basis and k.during @> lower(c.during)
                order by k.origin = 'REGION' desc
                limit 1
            ) b on true
            where c.person_id = any(#{ids})
              and (c.family_id is null and (#{own} or c.signed_by = any(#{asker})) or c.family_id = any(#{families}))
            """)
    List<HeldRow> ofTies(
            @Param("ids") UUID[] ids,
            @Param("asker") UUID[] asker,
            @Param("families") UUID[] families,
            @Param("own") boolean own,
            @Param("day") LocalDate day,
            @Param("adopted") @Nullable LocalDate adopted,
            @Param("v") VisibleRows visible);

    /** Special data of the person's own, for the person alone. */
    @Select("""
            select 'pregnancy' as kind, g.outcome as code, null as ru, null as en, g.noted_on as from_day, g.ended_on as to_day
            from ochag_families.pregnancy g
            where g.person_id = any(#{ids})
            """)
    List<HeldRow> pregnancies(@Param("ids") UUID[] ids);
}
