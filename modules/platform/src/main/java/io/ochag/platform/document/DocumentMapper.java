package io.ochag.platform.document;

import io.ochag.kernel.document.DocumentId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on descriptions and pieces. No list touches a piece. */
public interface DocumentMapper {
    @Insert("""
            insert into ochag_platform.document (id, family_id, person_id, part_kind, part_id, name, media_type, size, sha256, pieces, retention,
                keep_from, keep_until, held, stored_at, stored_by)
            values (#{d.id}, #{d.familyId}, #{d.personId}, #{d.partKind}, #{d.partId}, #{d.name}, #{d.mediaType}, #{d.size}, #{d.sha256},
                #{d.pieces}, #{d.retention}, #{d.keepFrom}, #{d.keepUntil}, #{d.held}, #{d.storedAt}, #{d.storedBy})
            """)
    void insert(@Param("d") DocumentRow document);

    @Insert("""
            insert into ochag_platform.document_piece (document_id, seq, bytes)
            values (#{id}, #{seq}, #{bytes})
            """)
    void insertPiece(@Param("id") DocumentId id, @Param("seq") int seq, @Param("bytes") byte[] bytes);

    @Select("""
            select d.id, d.family_id, d.person_id, d.part_kind, d.part_id, d.name, d.media_type, d.size, d.sha256, d.pieces, d.retention,
                d.keep_from, d.keep_until, d.held, d.stored_at, d.stored_by
            from ochag_platform.document d
            where d.id = any(#{ids})
            """)
    List<DocumentRow> find(@Param("ids") UUID[] ids);

    /** Gathered by the owner's index before it is sorted; left to itself the planner may walk the primary key. */
    @Select("""
            with owned as materialized (
                select d.id, d.family_id, d.person_id, d.part_kind, d.part_id, d.name, d.media_type, d.size, d.sha256, d.pieces, d.retention,
                    d.keep_from, d.keep_until, d.held, d.stored_at, d.stored_by
                from ochag_platform.document d
                where d.part_id = #{o.partId} and d.part_kind = #{o.partKind} and d.id < #{before}
            )
            select id, family_id, person_id, part_kind, part_id, name, media_type, size, sha256, pieces, retention, keep_from, keep_until, held,
                stored_at, stored_by
            from owned
            order by id desc
            limit #{limit}
            """)
    List<DocumentRow> ofRecord(@Param("o") OwnerColumns owner, @Param("before") UUID before, @Param("limit") int limit);

    @Select("""
            with owned as materialized (
                select d.id, d.family_id, d.person_id, d.part_kind, d.part_id, d.name, d.media_type, d.size, d.sha256, d.pieces, d.retention,
                    d.keep_from, d.keep_until, d.held, d.stored_at, d.stored_by
                from ochag_platform.document d
                where (d.family_id = #{o.family} or d.person_id = #{o.person}) and d.id < #{before}
            )
            select id, family_id, person_id, part_kind, part_id, name, media_type, size, sha256, pieces, retention, keep_from, keep_until, held,
                stored_at, stored_by
            from owned
            order by id desc
            limit #{limit}
            """)
    List<DocumentRow> about(@Param("o") OwnerColumns owner, @Param("before") UUID before, @Param("limit") int limit);

    @Select("""
            select p.bytes
            from ochag_platform.document_piece p
            where p.document_id = #{id} and p.seq = #{seq}
            """)
    @Nullable
    PieceRow piece(@Param("id") DocumentId id, @Param("seq") int seq);

    @Select("""
            select t.media_type, t.rule, t.at_byte, t.signatures, t.zip_part, t.zip_forbidden, t.allowed
            from ochag_platform.document_type t
            order by t.media_type
            """)
    List<TypeRow> types();
}
