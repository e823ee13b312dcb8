package io.ochag.families.person;

import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on {@code person} that commands of several features share. */
interface PersonHereMapper {
    /** Whom these ids stand for, with the values that are shown, through any place that keeps a record of them. */
    @Select("""
            with asked as materialized (
                select distinct coalesce(i.canonical_id, x.id) as id
                from unnest(cast(#{ids} as uuid[])) as x (id)
                left join ochag_families.identity i on i.id = x.id
            )
            select p.id, p.place_id, t.place_id as through_place, p.version, p.birth_date, p.birth_precision,
                array(select s.id from ochag_families.identity s where s.canonical_id = p.id order by s.id) as same
            from asked a
            join ochag_families.person_shown p on p.id = a.id
            cross join lateral (
                select case
                    when #{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}) then p.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity s
                        join ochag_families.person o on o.id = s.id
                        where s.canonical_id = p.id and (o.place_id = any(#{v.places}) or o.id = any(#{v.own}))
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            where t.place_id is not null
              and p.id <> all(#{v.hiddenPersons})
            """)
    List<PersonHere> find(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    /** One condition for the seen version and for the row: a lost update changes no row. */
    @Update("""
            update ochag_families.person
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raiseVersion(@Param("id") PersonId id, @Param("seen") long seen);
}
