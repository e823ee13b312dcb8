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
            from ochag_families.family f
            where f.id = any(#{ids})
              and (#{v.everywhere} or f.place_id = any(#{v.places}))
              and f.id <> all(#{v.hiddenFamilies})
            """)
    List<FamilyId> visible(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    @Select("""
            select f.id
            from ochag_families.family f
            where f.id = any(#{ids})
            """)
    List<FamilyId> existing(@Param("ids") UUID[] ids);

    /** One name a family: the main contact's, else the eldest member's. */
    @Select("""
            select distinct on (f.id) f.id as family_id, f.place_id, p.id as person_id, p.surname, p.given, p.patronymic, p.patronymic_state
            from ochag_families.family f
            join ochag_families.membership m on m.family_id = f.id and m.during @> #{day}::date
            join ochag_families.person p on p.id = m.person_id
            where f.id = any(#{ids})
              and (#{v.everywhere} or f.place_id = any(#{v.places}))
              and f.id <> all(#{v.hiddenFamilies})
              and p.id <> all(#{v.hiddenPersons})
            order by f.id, (p.id = f.main_contact) desc nulls last, p.birth_date nulls last, p.id
            """)
    List<LabelRow> labels(@Param("ids") UUID[] ids, @Param("day") LocalDate day, @Param("v") VisibleRows visible);
}
