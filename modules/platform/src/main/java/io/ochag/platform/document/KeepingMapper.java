package io.ochag.platform.document;

import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.RetentionClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on terms, holds and deletion. */
public interface KeepingMapper {
    /** Locked until the write ends: a hold and a deletion of one file come one after the other. */
    @Select("""
            select d.id, d.family_id, d.person_id, d.part_kind, d.part_id, d.name, d.media_type, d.size, d.sha256, d.pieces, d.retention,
                d.keep_from, d.keep_until, d.held, d.stored_at, d.stored_by
            from ochag_platform.document d
            where d.id = #{id}
            for update
            """)
    @Nullable
    DocumentRow lock(@Param("id") DocumentId id);

    @Select("""
            select d.id, d.family_id, d.person_id, d.part_kind, d.part_id, d.name, d.media_type, d.size, d.sha256, d.pieces, d.retention,
                d.keep_from, d.keep_until, d.held, d.stored_at, d.stored_by
            from ochag_platform.document d
            where d.keep_until <= #{day} and not d.held
            order by d.keep_until
            limit #{limit}
            for update skip locked
            """)
    List<DocumentRow> lockOverdue(@Param("day") LocalDate day, @Param("limit") int limit);

    @Insert("""
            insert into ochag_platform.document_tombstone (id, part_kind, part_id, retention, reason, deleted_at, deleted_by)
            values (#{d.id}, #{d.partKind}, #{d.partId}, #{d.retention}, #{reason}, #{at}, #{by})
            """)
    void bury(
            @Param("d") DocumentRow document,
            @Param("reason") DeletionReason reason,
            @Param("at") Instant at,
            @Param("by") String by);

    /** Pieces and holds go with it. */
    @Delete("""
            delete from ochag_platform.document
            where id = #{id}
            """)
    void delete(@Param("id") DocumentId id);

    @Select("""
            select t.id, t.part_kind, t.part_id, t.retention, t.reason, t.deleted_at, t.deleted_by
            from ochag_platform.document_tombstone t
            where t.id = #{id}
            """)
    @Nullable
    TombstoneRow tombstone(@Param("id") DocumentId id);

    @Update("""
            update ochag_platform.document
            set keep_from = #{from}, keep_until = #{until}
            where id = #{id}
            """)
    void keep(@Param("id") DocumentId id, @Param("from") LocalDate from, @Param("until") @Nullable LocalDate until);

    @Insert("""
            insert into ochag_platform.document_hold (id, document_id, ground, set_at, set_by)
            values (#{hold}, #{id}, #{ground}, #{at}, #{by})
            """)
    void insertHold(
            @Param("hold") UUID hold,
            @Param("id") DocumentId id,
            @Param("ground") String ground,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
            update ochag_platform.document_hold
            set release_ground = #{ground}, released_at = #{at}, released_by = #{by}
            where document_id = #{id} and released_at is null
            """)
    int releaseHolds(
            @Param("id") DocumentId id,
            @Param("ground") String ground,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
            update ochag_platform.document
            set held = #{held}
            where id = #{id}
            """)
    void held(@Param("id") DocumentId id, @Param("held") boolean held);

    @Select("""
            select t.retention, t.term
            from ochag_platform.retention_term t
            where t.retention = #{retention} and t.during @> #{day}::date
            """)
    List<TermRow> term(@Param("retention") RetentionClass retention, @Param("day") LocalDate day);

    @Update("""
            update ochag_platform.retention_term
            set during = daterange(lower(during), #{from})
            where retention = #{retention} and upper_inf(during) and lower(during) < #{from}
            """)
    void endTerm(@Param("retention") RetentionClass retention, @Param("from") LocalDate from);

    @Insert("""
            insert into ochag_platform.retention_term (retention, term, during, stated_at, stated_by)
            values (#{retention}, #{term}, daterange(#{from}, null), #{at}, #{by})
            on conflict on constraint retention_term_once do nothing
            """)
    int beginTerm(
            @Param("retention") RetentionClass retention,
            @Param("term") @Nullable String term,
            @Param("from") LocalDate from,
            @Param("at") Instant at,
            @Param("by") String by);
}
