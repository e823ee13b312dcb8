package io.ochag.families.matching;

import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Who shares a key with the person in question. Every way in has its index and its bound, so the size of the register does not matter. Where a hidden
 * family has the person too, their own phones and their municipality may be that family's: they say nothing. Records that are one person by a merge
 * are compared each by itself.
 */
interface MatchMapper {
    @Select("""
            with spelled as materialized (
                select q.folded
                from unnest(#{k.plainSurnames}::text[]) q(folded)
                union
                (select s.folded
                from ochag_families.surname s
                where s.sound = ochag_families.surname_sound(#{k.surname})
                order by s.folded
                limit 20)
                union
                (select s.folded
                from ochag_families.surname s
                where s.folded operator(public.%) #{k.surname}
                order by public.similarity(s.folded, #{k.surname}) desc, s.folded
                limit 20)
            ),
            found as materialized (
                (select p.id
                from ochag_families.person p
                where p.snils = #{k.snils})
                union
                (select h.person_id
                from ochag_families.phone h
                where h.e164 = any(#{k.phones}::text[]) and case when h.family_id is not null then h.family_id <> all(#{v.hiddenFamilies})
                      else not exists (
                          select 1
                          from ochag_families.membership hm
                          where hm.person_id = any(
                                  array(
                                      select hj.id
                                      from ochag_families.identity hi
                                      join ochag_families.identity hj on hj.canonical_id = hi.canonical_id
                                      where hi.id = h.person_id) || h.person_id)
                            and hm.family_id = any(#{v.hiddenFamilies})) end
                limit 100)
                union
                (select n.person_id
                from spelled a
                cross join unnest(#{k.days}::date[]) d(day)
                cross join lateral (
                    select y.person_id
                    from ochag_families.searchable_name y
                    where y.surname = a.folded and y.birth_date = d.day
                    limit 20
                ) n)
                union
                (select n.person_id
                from spelled a
                cross join lateral (
                    select y.person_id
                    from ochag_families.searchable_name y
                    where y.surname = a.folded
                      and y.given = any(#{k.givens}::text[])
                      and (y.birth_date is null
                          or #{k.bornFrom}::date is null
                          or y.birth_date >= #{k.bornFrom}::date and y.birth_date < #{k.bornBefore}::date)
                    order by (y.patronymic = #{k.patronymic}) desc, y.person_id
                    limit 30
                ) n)
                union
                (select n.person_id
                from unnest(#{k.sureDays}::date[]) d(day)
                cross join lateral (
                    select y.person_id
                    from ochag_families.searchable_name y
                    where y.birth_date = d.day and y.given = any(#{k.givens}::text[])
                    limit 100
                ) n)
            )
            select p.id, p.canonical_id, p.shown_place, p.surname, p.surname_folded, p.given_folded, p.patronymic_folded, p.birth_date,
                p.birth_precision, p.sex, p.snils,
                case
                    when exists (
                        select 1
                        from ochag_families.membership hm
                        where hm.person_id = any(k.ids) and hm.family_id = any(#{v.hiddenFamilies})) then null
                    else p.municipality
                end as municipality,
                (select array_agg(n.surname)
                from ochag_families.searchable_name n
                where n.person_id = p.id and n.number > 0) as former_surnames,
                (select array_agg(distinct h.e164)
                from ochag_families.phone h
                where h.person_id = p.id and case when h.family_id is not null then h.family_id <> all(#{v.hiddenFamilies})
                      else not exists (
                          select 1
                          from ochag_families.membership hm
                          where hm.person_id = any(k.ids) and hm.family_id = any(#{v.hiddenFamilies})) end) as phones,
                (select array_agg(r.told)
                from (
                    select coalesce((select i.canonical_id from ochag_families.identity i where i.id = c.id), c.id) || ' ' || c.given_folded || ' '
                        || case when c.birth_precision = 'EXACT' then to_char(c.birth_date, 'YYYY-MM-DD') else '' end as told
                    from ochag_families.membership m
                    -- the role keeps the planner to the index that has it: that of the exclusion is a hundred times slower here
                    join ochag_families.membership o on o.family_id = m.family_id and o.person_id <> all(k.ids) and o.role <> ''
                    join ochag_families.person c on c.id = o.person_id
                    where m.person_id = any(k.ids)
                      and m.family_id <> all(#{v.hiddenFamilies})
                      and o.person_id <> all(#{v.hiddenPersons})
                    limit 30
                ) r) as relatives
            from found f
            cross join lateral (
                select q.id, coalesce(i.canonical_id, q.id) as canonical_id, coalesce(c.place_id, q.place_id) as shown_place, q.surname,
                    q.surname_folded, q.given_folded, q.patronymic_folded, q.birth_date, q.birth_precision, q.sex, q.snils, q.municipality
                from ochag_families.person q
                left join ochag_families.identity i on i.id = q.id
                left join ochag_families.person c on c.id = i.canonical_id
                where q.id = f.id
                  and (#{v.everywhere} or q.place_id = any(#{v.places}) or q.id = any(#{v.own}))
                  and q.id <> all(#{v.hiddenPersons})
                limit 1
            ) p
            cross join lateral (
                select array(select e.id from ochag_families.identity e where e.canonical_id = p.canonical_id) || p.id as ids
            ) k
            """)
    List<CandidateRow> candidates(@Param("k") MatchKeys keys, @Param("v") VisibleRows visible);
}
