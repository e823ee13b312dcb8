package io.ochag.families.representation;

import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the rules on acting need, in bulk. A void stretch never held. */
interface ActingMapper {
    @Select("""
            select p.id, p.birth_date, p.birth_precision
            from ochag_families.person_shown p
            where p.id = any(#{ids})
            """)
    List<SomebodyRow> persons(@Param("ids") UUID[] ids);

    @Select("""
            select c.person_id, c.kind, lower(c.during) as from_day, upper(c.during) as to_day
            from ochag_families.capacity c
            where c.person_id = any(#{ids}) and c.voided_at is null
            """)
    List<CapacityDaysRow> capacities(@Param("ids") UUID[] ids);

    @Select("""
            select r.represented_id, r.person_id, r.ground, r.state, r.acts, lower(r.during) as from_day, upper(r.during) as to_day
            from ochag_families.representation r
            where r.represented_id = any(#{ids}) and r.voided_at is null
            """)
    List<BondRow> bonds(@Param("ids") UUID[] ids);

    @Select("""
            select c.represented_id, c.decided_for, lower(c.during) as from_day, upper(c.during) as to_day
            from ochag_families.parent_conflict c
            where c.represented_id = any(#{ids})
            """)
    List<ConflictDaysRow> conflicts(@Param("ids") UUID[] ids);

    @Select("""
            select distinct r.represented_id
            from ochag_families.representation r
            where r.person_id = any(#{adult}) and r.voided_at is null and r.during @> cast(#{day} as date)
            """)
    List<PersonId> bound(@Param("adult") UUID[] adult, @Param("day") LocalDate day);

    @Select("""
            select g.code, lower(g.during) as from_day, upper(g.during) as to_day, g.state, g.parental, g.proven, g.shown_as, g.needs_paper,
                g.needs_acts, g.needs_end, g.origin = 'REGION' as of_region
            from ochag_families.representation_ground g
            """)
    List<Ground> grounds();
}
