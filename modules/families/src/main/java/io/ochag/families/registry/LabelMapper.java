package io.ochag.families.registry;

import io.ochag.kernel.id.FamilyId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What other modules ask of families, in bulk. */
interface LabelMapper {
    @Select("""
            select f.id
            from ochag_families.family_shown f
            where f.id = any(#{ids})
              and (#{v.everywhere} or f.place_id = any(#{v.places})
                  or exists (
                      select 1
                      from ochag_families.identity i
                      join ochag_families.family o on o.id = i.id
                      where i.canonical_id = f.canonical_id and o.place_id = any(#{v.places})))
              and f.id <> all(#{v.hiddenFamilies})
            """)
    List<FamilyId> visible(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    @Select("""
            select f.id
            from ochag_families.family f
            where f.id = any(#{ids})
            """)
    List<FamilyId> existing(@Param("ids") UUID[] ids);

    /** One name an id: that of the main contact, else of the eldest member, of whatever family the id stands for. */
    @Select("""
            select distinct on (f.id) f.id as family_id, f.place_id, p.canonical_id as person_id, p.surname, p.given, p.patronymic, p.patronymic_state
            from ochag_families.family_shown f
            left join ochag_families.identity i on i.canonical_id = f.canonical_id
            join ochag_families.membership m on m.family_id = coalesce(i.id, f.id) and m.during @> #{day}::date
            join ochag_families.person_shown p on p.id = m.person_id
            where f.id = any(#{ids})
              and (#{v.everywhere} or f.place_id = any(#{v.places})
                  or exists (
                      select 1
                      from ochag_families.identity s
                      join ochag_families.family o on o.id = s.id
                      where s.canonical_id = f.canonical_id and o.place_id = any(#{v.places})))
              and f.id <> all(#{v.hiddenFamilies})
              and p.canonical_id <> all(#{v.hiddenPersons})
            order by f.id, (p.canonical_id = f.main_contact) desc nulls last, p.birth_date nulls last, p.canonical_id
            """)
    List<LabelRow> labels(@Param("ids") UUID[] ids, @Param("day") LocalDate day, @Param("v") VisibleRows visible);
}
