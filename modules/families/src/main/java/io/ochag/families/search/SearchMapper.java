package io.ochag.families.search;

import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The search statements; the one in {@code SearchMapper.xml} has conditions that depend on what is asked. */
interface SearchMapper {
    List<FoundRow> find(
            @Param("c") Criteria criteria,
            @Param("v") VisibleRows visible,
            @Param("day") LocalDate day,
            @Param("limit") int limit);

    /**
     * Words in any order and with slips. The dictionaries, which are small, take the slips; people are looked up by equality alone, each way in with
     * its bound. The distance of a name: 0 as typed, 1 sounds alike, 2 is longer, 4 has slips, and 1 more for a former name.
     */
    @Select("""
            with reading as materialized (
                select r.surname, r.given, r.patronymic, r.penalty
                from unnest(#{r.surnames}::text[], #{r.givens}::text[], #{r.patronymics}::text[], #{r.penalties}::int[])
                    r(surname, given, patronymic, penalty)
            ),
            surname_alike as materialized (
                select w.surname as asked, d.folded, min(d.distance) as distance
                from (select distinct r.surname from reading r) w
                cross join lateral (
                    (select s.folded, case when s.folded = w.surname then 0 else 2 end as distance
                    from ochag_families.surname s
                    where s.folded >= w.surname and s.folded < w.surname || chr(1114111)
                    order by s.folded
                    limit 40)
                    union all
                    (select s.folded, 1
                    from ochag_families.surname s
                    where s.sound = ochag_families.surname_sound(w.surname)
                    order by s.folded
                    limit 20)
                    union all
                    (select s.folded, 4
                    from ochag_families.surname s
                    where s.folded operator(public.%) w.surname
                    order by public.similarity(s.folded, w.surname) desc, s.folded
                    limit 20)
                ) d
                group by w.surname, d.folded
            ),
            given_alike as materialized (
                select w.given as asked, d.folded, min(d.distance) as distance
                from (select distinct r.given from reading r where r.given <> '') w
                cross join lateral (
                    (select g.folded, case when g.folded = w.given then 0 else 1 end as distance
                    from ochag_families.given_name g
                    where g.folded >= w.given and g.folded < w.given || chr(1114111)
                    order by g.folded
                    limit 30)
                    union all
                    (select g.folded, 3
                    from ochag_families.given_name g
                    where g.folded >= left(w.given, 1)
                      and g.folded < left(w.given, 1) || chr(1114111)
                      and public.similarity(g.folded, w.given) > 0.3
                    order by public.similarity(g.folded, w.given) desc, g.folded
                    limit 8)
                ) d
                group by w.given, d.folded
            ),
            hit as materialized (
                (select n.person_id, n.surname, n.given, n.patronymic, s.distance + r.penalty + n.distance as distance
                from reading r
                join surname_alike s on s.asked = r.surname
                cross join lateral (
                    select y.person_id, y.surname, y.given, y.patronymic, least(y.number, 1) as distance
                    from ochag_families.searchable_name y
                    where y.surname = s.folded
                      and (r.patronymic = ''
                          or y.patronymic >= r.patronymic and y.patronymic < r.patronymic || chr(1114111)
                          or public.similarity(y.patronymic, r.patronymic) > 0.5)
                      and (#{v.everywhere} or y.place_id = any(#{v.places}) or y.person_id = any(#{v.own}))
                      and y.person_id <> all(#{v.hiddenPersons})
                    order by y.given, y.patronymic, y.person_id
                    limit 60
                ) n
                where r.given = '')
                union all
                (select n.person_id, n.surname, n.given, n.patronymic, s.distance + g.distance + r.penalty + n.distance
                from reading r
                join surname_alike s on s.asked = r.surname
                join given_alike g on g.asked = r.given
                cross join lateral (
                    select y.person_id, y.surname, y.given, y.patronymic,
                        least(y.number, 1)
                            + case
                                when r.patronymic = '' or y.patronymic >= r.patronymic and y.patronymic < r.patronymic || chr(1114111)
                                then 0
                                else 2
                            end as distance
                    from ochag_families.searchable_name y
                    where y.surname = s.folded
                      and y.given = g.folded
                      and (r.patronymic = ''
                          or y.patronymic >= r.patronymic and y.patronymic < r.patronymic || chr(1114111)
                          or public.similarity(y.patronymic, r.patronymic) > 0.3)
                      and (#{v.everywhere} or y.place_id = any(#{v.places}) or y.person_id = any(#{v.own}))
                      and y.person_id <> all(#{v.hiddenPersons})
                    order by y.patronymic, y.person_id
                    limit 60
                ) n)
            ),
            ranked as materialized (
                select distinct on (h.person_id) h.person_id, h.distance, h.surname, h.given, h.patronymic
                from hit h
                order by h.person_id, h.distance, h.surname, h.given, h.patronymic
            ),
            shown as materialized (
                select k.person_id, k.distance, k.surname, k.given, k.patronymic
                from ranked k
                where #{after}::uuid is null
                   or (k.distance, k.surname, k.given, k.patronymic, k.person_id) > (
                       select a.distance, a.surname, a.given, a.patronymic, a.person_id
                       from ranked a
                       where a.person_id = #{after}::uuid)
                order by k.distance, k.surname, k.given, k.patronymic, k.person_id
                limit #{limit}
            )
            select p.id, p.surname, p.given, p.patronymic, p.patronymic_state, p.birth_date, p.birth_precision, p.municipality, p.place_id,
                f.family_ids, f.family_places, f.roles, f.children
            from shown k
            cross join lateral (
                select q.id, q.surname, q.given, q.patronymic, q.patronymic_state, q.birth_date, q.birth_precision, q.municipality, q.place_id
                from ochag_families.person q
                where q.id = k.person_id
                limit 1
            ) p
            left join lateral (
                select array_agg(m.family_id order by m.family_id) as family_ids,
                    array_agg(y.place_id order by m.family_id) as family_places,
                    array_agg(m.role order by m.family_id) as roles,
                    array_agg((
                        select count(*)::int
                        from ochag_families.membership c
                        where c.family_id = m.family_id and c.role = 'CHILD' and c.during @> #{day}::date) order by m.family_id) as children
                from ochag_families.membership m
                join ochag_families.family y on y.id = m.family_id
                where m.person_id = p.id
                  and m.during @> #{day}::date
                  and m.family_id <> all(#{v.hiddenFamilies})
            ) f on true
            order by k.distance, k.surname, k.given, k.patronymic, k.person_id
            """)
    List<FoundRow> byWords(
            @Param("r") Readings readings,
            @Param("v") VisibleRows visible,
            @Param("day") LocalDate day,
            @Param("after") @Nullable PersonId after,
            @Param("limit") int limit);
}
