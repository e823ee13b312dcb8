package io.ochag.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements on the audit trail that run inside a unit of work. */
public interface AuditMapper {
    @Insert("""
            insert into ochag_platform.audit_entry (id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by,
                purpose, family_ids, person_ids, place_id, ground)
            values (#{row.id}, #{row.at}, #{row.kind}, #{row.operation}, #{row.actorKind}, #{row.staffId}, #{row.postId}, #{row.citizenId},
                #{row.actorKey}, #{row.causedBy}, #{row.purpose}, #{row.familyIds}, #{row.personIds}, #{row.placeId}, #{row.ground})
            """)
    void insert(@Param("row") AuditRow row);

    /**
     * Newest first; ids are UUIDv7, so their order is the order of time to the millisecond. The entries are gathered by the indexes of families
     * and persons before they are sorted: left to itself the planner walks the whole trail from its end in the hope of a quick page.
     */
    @Select("""
            with touched as materialized (
                select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids,
                    place_id, ground
                from ochag_platform.audit_entry
                where (family_ids && #{families} or person_ids && #{persons})
                  and (cardinality(#{staff}) = 0 or staff_id = any (#{staff}))
                  and at >= #{from} and at < #{to}
            )
            select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids, place_id, ground
            from touched
            where id < #{before}
            order by id desc
            limit #{limit}
            """)
    List<AuditRow> about(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("staff") UUID[] staff,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("before") UUID before,
            @Param("limit") int limit);

    /** What these workers did, newest first: a page of each by the index of staff and id, then the page of all. */
    @Select("""
            select found.id, found.at, found.kind, found.operation, found.actor_kind, found.staff_id, found.post_id, found.citizen_id, found.actor_key,
                found.caused_by, found.purpose, found.family_ids, found.person_ids, found.place_id,
                found.ground
            from unnest(#{staff}) as worker (id)
            cross join lateral (
                select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids,
                    place_id, ground
                from ochag_platform.audit_entry entry
                where entry.staff_id = worker.id and entry.id < #{before}
                  and entry.at >= #{from} and entry.at < #{to}
                  and not entry.family_ids && #{hiddenFamilies} and not entry.person_ids && #{hiddenPersons}
                order by entry.id desc
                limit #{limit}
            ) found
            order by found.id desc
            limit #{limit}
            """)
    List<AuditRow> by(
            @Param("staff") UUID[] staff,
            @Param("hiddenFamilies") UUID[] hiddenFamilies,
            @Param("hiddenPersons") UUID[] hiddenPersons,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("before") UUID before,
            @Param("limit") int limit);

    /** The next entries of a period, oldest first. */
    @Select("""
            select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids, place_id, ground
            from ochag_platform.audit_entry
            where (at, id) > (#{at}, #{after}) and at < #{to}
            order by at, id
            limit #{limit}
            """)
    List<AuditRow> period(
            @Param("at") Instant at, @Param("after") UUID after, @Param("to") Instant to, @Param("limit") int limit);
}
