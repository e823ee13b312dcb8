package io.ochag.families.restriction;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who is hidden, in one statement. The restricted are few; without any it reads an empty index. */
interface HiddenMapper {
    /**
     * All but what is kept at these places, with every alias. A person whom a hidden family has now is hidden unless another family, which is not,
     * has them too; a family that has nobody left is hidden.
     */
    @Select("""
            with live as materialized (
                select unnest(r.subject_ids) as id, r.kind
                from ochag_families.restriction r
                where r.lifted_at is null
                  and (r.until is null or r.until > #{day}::date)
                  and not exists (
                      select 1 from ochag_families.family f where f.id = any(r.subject_ids) and f.place_id = any(#{places}))
                  and not exists (
                      select 1 from ochag_families.person p where p.id = any(r.subject_ids) and p.place_id = any(#{places}))
            ),
            restricted as materialized (
                select l.id, l.kind
                from live l
                union
                select o.id, l.kind
                from live l
                join ochag_families.identity i on i.id = l.id
                join ochag_families.identity o on o.canonical_id = i.canonical_id
            ),
            member as materialized (
                select distinct coalesce(i.canonical_id, m.person_id) as person
                from restricted r
                join ochag_families.membership m on m.family_id = r.id
                left join ochag_families.identity i on i.id = m.person_id
                where r.kind = 'FAMILY' and (upper_inf(m.during) or upper(m.during) > #{day}::date)
            ),
            known_as as materialized (
                select x.person, x.person as id
                from member x
                union
                select x.person, o.id
                from member x
                join ochag_families.identity o on o.canonical_id = x.person
            ),
            hidden_person as materialized (
                select r.id
                from restricted r
                where r.kind = 'PERSON'
                union
                select a.id
                from known_as a
                where not exists (
                    select 1
                    from known_as b
                    join ochag_families.membership n on n.person_id = b.id and n.during @> #{day}::date
                    where b.person = a.person
                      and not exists (select 1 from restricted r where r.id = n.family_id))
            ),
            left_by as materialized (
                select distinct coalesce(i.canonical_id, m.family_id) as family
                from hidden_person h
                join ochag_families.membership m on m.person_id = h.id and m.during @> #{day}::date
                left join ochag_families.identity i on i.id = m.family_id
            ),
            emptied as materialized (
                select x.family
                from left_by x
                where not exists (
                    select 1
                    from ochag_families.membership o
                    where o.family_id = any(
                            array(select s.id from ochag_families.identity s where s.canonical_id = x.family) || x.family)
                      and o.during @> #{day}::date
                      and not exists (select 1 from hidden_person h where h.id = o.person_id))
            )
            select array(select h.id from hidden_person h) as persons,
                array(
                    select r.id from restricted r where r.kind = 'FAMILY'
                    union
                    select e.family from emptied e
                    union
                    select s.id from emptied e join ochag_families.identity s on s.canonical_id = e.family
                ) as families
            """)
    HiddenRow hidden(@Param("places") UUID[] places, @Param("day") LocalDate day);

    @Select("""
            select exists (
                select 1
                from ochag_families.membership m
                where m.person_id = any(#{ids}) and m.family_id = any(#{families})
                  and (upper_inf(m.during) or upper(m.during) > #{day}::date))
            """)
    boolean belongs(@Param("ids") UUID[] ids, @Param("families") UUID[] families, @Param("day") LocalDate day);
}
