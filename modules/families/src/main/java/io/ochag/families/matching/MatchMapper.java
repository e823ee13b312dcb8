package io.ochag.families.matching;

import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Who shares a key with the persons in question. Every way in has its index and its bound, so the size of the register does not matter; a bound counts
 * those whom the actor may find, so that namesakes elsewhere crowd nobody out. Where a hidden family has the person too, their own phones and their
 * municipality may be that family's: they say nothing. Records that are one person by a merge are compared each by itself.
 */
interface MatchMapper {
    @Select("""
            with asked as materialized (
                select n.member, n.surname, string_to_array(n.plain, #{separator}) as plain, string_to_array(n.givens, #{separator}) as givens,
                    n.patronymic, string_to_array(n.days, #{separator})::date[] as days, string_to_array(n.sure_days, #{separator})::date[] as sure_days,
                    n.born_from, n.born_before, n.snils, string_to_array(n.phones, #{separator}) as phones
                from unnest(#{k.members}::text[], #{k.surnames}::text[], #{k.plains}::text[], #{k.givens}::text[], #{k.patronymics}::text[],
                    #{k.days}::text[], #{k.sureDays}::text[], #{k.bornFrom}::date[], #{k.bornBefore}::date[], #{k.snils}::text[], #{k.phones}::text[])
                    n(member, surname, plain, givens, patronymic, days, sure_days, born_from, born_before, snils, phones)
            ),
            -- a family mostly has one surname: what sounds or looks like it is sought once
            near as materialized (
                select b.surname, l.folded
                from (select distinct a.surname from asked a) b
                cross join lateral (
                    (select s.folded
                    from ochag_families.surname s
                    where s.sound = ochag_families.surname_sound(b.surname)
                    order by s.folded
                    limit 20)
                    union
                    (select s.folded
                    from ochag_families.surname s
                    where s.folded operator(public.%) b.surname
                    order by public.similarity(s.folded, b.surname) desc, s.folded
                    limit 20)
                ) l
            ),
            spelled as materialized (
                select u.member, u.folded, bool_or(u.as_said) as as_said
                from (
                    select a.member, w.folded, true as as_said
                    from asked a
                    cross join lateral unnest(a.plain) w(folded)
                    union all
                    select a.member, n.folded, false
                    from asked a
                    join near n on n.surname = a.surname
                ) u
                group by u.member, u.folded
            ),
            found as materialized (
                select u.id, array_agg(distinct u.member) as members
                from (
                    select a.member, f.id
                    from asked a
                    cross join lateral (
                        select q.id
                        from ochag_families.person q
                        where q.snils = a.snils
                        limit 1
                    ) f
                    union all
                    select a.member, f.id
                    from asked a
                    cross join lateral (
                        select q.id
                        from ochag_families.phone h
                        join ochag_families.person q on q.id = h.person_id
                        where h.e164 = any(a.phones)
                          and (#{v.everywhere} or q.place_id = any(#{v.places}) or q.id = any(#{v.own}))
                          and q.id <> all(#{v.hiddenPersons})
                          and case when h.family_id is not null then h.family_id <> all(#{v.hiddenFamilies})
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
                        limit 100
                    ) f
                    union all
                    select s.member, f.id
                    from spelled s
                    join asked a on a.member = s.member
                    -- a slip in the surname and another one in the day are sought by the given name below
                    cross join lateral unnest(case when s.as_said then a.days else a.sure_days end) d(day)
                    cross join lateral (
                        select y.person_id as id
                        from ochag_families.searchable_name y
                        where y.surname = s.folded
                          and y.birth_date = d.day
                          and (#{v.everywhere} or y.place_id = any(#{v.places}) or y.person_id = any(#{v.own}))
                          and y.person_id <> all(#{v.hiddenPersons})
                        limit 20
                    ) f
                    union all
                    select s.member, f.id
                    from spelled s
                    join asked a on a.member = s.member
                    cross join lateral (
                        select y.person_id as id
                        from ochag_families.searchable_name y
                        where y.surname = s.folded
                          and y.given = any(a.givens)
                          and (y.birth_date is null or a.born_from is null or y.birth_date >= a.born_from and y.birth_date < a.born_before)
                          and (#{v.everywhere} or y.place_id = any(#{v.places}) or y.person_id = any(#{v.own}))
                          and y.person_id <> all(#{v.hiddenPersons})
                        order by (y.patronymic = a.patronymic) desc, y.person_id
                        limit 30
                    ) f
                    union all
                    select a.member, f.id
                    from asked a
                    cross join lateral unnest(a.days) d(day)
                    cross join lateral (
                        select y.person_id as id
                        from ochag_families.searchable_name y
                        where y.birth_date = d.day
                          and y.given = any(a.givens)
                          and (d.day = any(a.sure_days)
                              or exists (select 1 from spelled s where s.member = a.member and s.folded = y.surname))
                          and (#{v.everywhere} or y.place_id = any(#{v.places}) or y.person_id = any(#{v.own}))
                          and y.person_id <> all(#{v.hiddenPersons})
                        limit 100
                    ) f
                ) u
                group by u.id
            )
            select f.members, p.id, p.canonical_id, p.shown_place, p.surname, p.surname_folded, p.given_folded, p.patronymic_folded, p.birth_date,
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
    List<CandidateRow> candidates(
            @Param("k") KeyColumns keys, @Param("v") VisibleRows visible, @Param("separator") String separator);
}
