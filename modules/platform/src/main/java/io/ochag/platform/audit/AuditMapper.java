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
                purpose, family_ids, person_ids, place_id)
            values (#{row.id}, #{row.at}, #{row.kind}, #{row.operation}, #{row.actorKind}, #{row.staffId}, #{row.postId}, #{row.citizenId},
                #{row.actorKey}, #{row.causedBy}, #{row.purpose}, #{row.familyIds}, #{row.personIds}, #{row.placeId})
            """)
    void insert(@Param("row") AuditRow row);

    /**
     * Newest first; ids are UUIDv7, so their order is the order of time to the millisecond. The entries are gathered by the indexes of families
     * and persons before they are sorted: left to itself the planner walks the whole trail from its end in the hope of a quick page.
     */
    @Select("""
            with touched as materialized (
                select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids,
                    place_id
                from ochag_platform.audit_entry
                where (family_ids && #{families} or person_ids && #{persons})
                  and at >= #{from} and at < #{to}
            )
            select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids, place_id
            from touched
            where id < #{before}
            order by id desc
            limit #{limit}
            """)
    List<AuditRow> about(
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("before") UUID before,
            @Param("limit") int limit);
}
