package io.ochag.families.desk;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements that commands of several features begin with. */
interface DeskMapper {
    /** The family that an id stands for, through any place that keeps a record of it. One statement whether it is there, hidden or elsewhere. */
    @Select("""
            with asked as materialized (
                select coalesce((select i.canonical_id from ochag_families.identity i where i.id = #{id}), #{id}) as id
            )
            select f.id, f.place_id, t.place_id as through_place, f.municipality, f.version,
                array(select s.id from ochag_families.identity s where s.canonical_id = f.id order by s.id) as same,
                coalesce(i.main_contact_of, f.id) as contact_of, coalesce(i.family_municipality_of, f.id) as municipality_of
            from asked a
            join ochag_families.family_shown f on f.id = a.id
            left join ochag_families.identity i on i.id = f.id
            cross join lateral (
                select case
                    when #{v.everywhere} or f.place_id = any(#{v.places}) then f.place_id
                    else (
                        select o.place_id
                        from ochag_families.identity s
                        join ochag_families.family o on o.id = s.id
                        where s.canonical_id = f.id and o.place_id = any(#{v.places})
                        order by o.id
                        limit 1)
                    end as place_id
            ) t
            where t.place_id is not null
              and f.id <> all(#{v.hiddenFamilies})
            """)
    @Nullable
    FamilyHere family(@Param("id") FamilyId id, @Param("v") VisibleRows visible);

    /** The person that an id stands for, with the values that are shown, as {@link #family}. */
    @Select("""
            with asked as materialized (
                select coalesce((select i.canonical_id from ochag_families.identity i where i.id = #{id}), #{id}) as id
            )
            select p.id, p.place_id, t.place_id as through_place, p.surname, p.given, p.patronymic, p.patronymic_state, p.birth_date,
                p.birth_precision, p.sex, p.identity, p.version,
                array(select s.id from ochag_families.identity s where s.canonical_id = p.id order by s.id) as same,
                coalesce(i.name_of, p.id) as name_of, coalesce(i.birth_of, p.id) as birth_of
            from asked a
            join ochag_families.person_shown p on p.id = a.id
            left join ochag_families.identity i on i.id = p.id
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
    @Nullable
    PersonHere person(@Param("id") PersonId id, @Param("v") VisibleRows visible);

    /** One condition for the seen version and for the row: a lost update changes no row. */
    @Update("""
            update ochag_families.family
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raiseFamily(@Param("id") FamilyId id, @Param("seen") long seen);

    @Update("""
            update ochag_families.person
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raisePerson(@Param("id") PersonId id, @Param("seen") long seen);

    /** For families that a command about a person changes too: nobody has seen their versions. */
    @Update("""
            with held as materialized (
                select f.id
                from ochag_families.family f
                where f.id = any(#{ids})
                order by f.id
                for update
            )
            update ochag_families.family
            set version = version + 1
            where id in (select h.id from held h)
            """)
    int raiseFamilies(@Param("ids") UUID[] ids);
}
