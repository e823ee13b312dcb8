package io.ochag.families.records;

import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What commands have written about families and persons since an instant, without what it says. Adoption is told by none of it. */
interface WrittenMapper {
    /**
     * Ids of rows tell when they were written.
     *
     * @param pregnancy whether pregnancies may be told of; as much the others
     */
    @Select("""
            select x.id, x.at, x.kind, x.family_id, x.person_id, null as surname, null as given, null as patronymic, null as patronymic_state,
                null as role, null as detail
            from (
                select c.id, null::timestamptz as at, 'families.membership-changed' as kind, c.family_id, c.person_id
                from ochag_families.membership_change c
                where (c.family_id = any(#{families}) or c.person_id = any(#{persons})) and c.id >= #{from} and c.change <> 'STARTED'
                  and c.reason <> 'ADOPTION'
                union all
                select r.id, null, 'families.residence', r.family_id, null
                from ochag_families.residence r
                where r.family_id = any(#{families}) and r.id >= #{from}
                union all
                select m.id, null, 'families.move', m.family_id, null
                from ochag_families.family_move m
                where m.family_id = any(#{families}) and m.id >= #{from}
                union all
                select s.id, null, 'families.situation', s.family_id, null
                from ochag_families.life_situation s
                where s.family_id = any(#{families}) and s.id >= #{from} and #{situation}
                union all
                select h.id, null, 'families.category', h.family_id, h.person_id
                from ochag_families.category_holding h
                where (h.family_id = any(#{families}) or h.person_id = any(#{persons})) and h.id >= #{from} and #{category}
                union all
                select s.id, null, 'families.study', null, s.person_id
                from ochag_families.full_time_study s
                where s.person_id = any(#{persons}) and s.id >= #{from} and #{category}
                union all
                select c.id, null, 'families.care', c.family_id, c.person_id
                from ochag_families.care_placement c
                where (c.family_id = any(#{families}) or c.person_id = any(#{persons})) and c.id >= #{from}
                union all
                select n.id, null, 'families.name', null, n.person_id
                from ochag_families.person_name n
                where n.person_id = any(#{persons}) and n.id >= #{from} and not n.secret
                union all
                select c.id, null, 'families.person-change', null, c.person_id
                from ochag_families.person_change c
                where c.person_id = any(#{persons}) and c.id >= #{from} and not c.secret
                union all
                select d.id, null, 'families.paper', null, d.person_id
                from ochag_families.person_document d
                where d.person_id = any(#{persons}) and d.id >= #{from} and not d.secret
                union all
                select g.id, null, 'families.pregnancy', null, g.person_id
                from ochag_families.pregnancy g
                where g.person_id = any(#{persons}) and g.id >= #{from} and #{pregnancy}
                union all
                select md5(d.person_id::text || 'died')::uuid, d.recorded_at, 'families.death', null, d.person_id
                from ochag_families.person_death d
                where d.person_id = any(#{persons}) and d.recorded_at >= #{since}
                union all
                select r.id, null, 'families.representation', null, r.represented_id
                from ochag_families.representation r
                where (r.represented_id = any(#{persons}) or r.person_id = any(#{persons})) and r.id >= #{from}
                  and (r.person_id is null or r.person_id <> all(#{v.hiddenPersons}))
                  and not exists (
                      select 1
                      from ochag_families.representation_ground g
                      where g.code = r.ground and g.shown_as is not null)
                union all
                select c.id, null, 'families.capacity', null, c.person_id
                from ochag_families.capacity c
                where c.person_id = any(#{persons}) and c.id >= #{from}
                union all
                select c.id, null, 'families.parent-conflict', null, c.represented_id
                from ochag_families.parent_conflict c
                where c.represented_id = any(#{persons}) and c.id >= #{from}
                union all
                select h.id, null, 'families.own-phone', null, h.person_id
                from ochag_families.phone h
                where h.person_id = any(#{persons}) and h.id >= #{from} and h.family_id is null
                union all
                select md5(h.id::text || 'ended')::uuid, h.recorded_at, 'families.phone-ended', h.family_id, h.person_id
                from ochag_families.former_phone h
                where (h.family_id = any(#{families}) or h.person_id = any(#{persons})) and h.recorded_at >= #{since}
                union all
                select c.id, null, 'families.communication', null, c.person_id
                from ochag_families.communication c
                where c.person_id = any(#{persons}) and c.id >= #{from}
                union all
                select c.id, null, 'families.consent', null, c.person_id
                from ochag_families.consent c
                where c.person_id = any(#{persons}) and c.id >= #{from}
            ) x
            where (x.family_id is null or x.family_id <> all(#{v.hiddenFamilies}))
              and (x.person_id is null or x.person_id <> all(#{v.hiddenPersons}))
            order by x.id desc
            """)
    List<RecordRow> written(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("since") Instant since,
            @Param("from") UUID from,
            @Param("v") VisibleRows visible,
            @Param("pregnancy") boolean pregnancy,
            @Param("situation") boolean situation,
            @Param("category") boolean category);
}
