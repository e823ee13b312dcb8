package io.ochag.families.intake;

import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code import_run}, {@code import_piece} and {@code import_applied}. */
interface RunMapper {
    @Insert("""
            insert into ochag_families.import_run (id, place_id, register, format, file_name, sheet, header_row, encoding, delimiter, column_titles,
                column_positions, column_meanings, column_members, roles, date_formats, municipality_names, municipality_codes, state,
                duplicate_check, reason_at, position, seen, accepted, duplicates, rejected, version, begun_at, begun_by, touched_at)
            values (#{r.id}, #{r.place}, #{r.command.register}, #{r.command.format}, #{r.command.fileName.text}, #{m.sheet}, #{m.headerRow},
                #{m.encoding}, #{m.delimiter}, #{m.columnTitles}::text[], #{m.columnPositions}::text[], #{m.columnMeanings}::text[],
                #{m.columnMembers}::text[], #{m.roles}::text[], #{m.dateFormats}::text[], #{m.municipalityNames}::text[],
                #{m.municipalityCodes}::text[], 'LOADING', true, '{}', 0, 0, 0, 0, 0, 1, #{r.at}, #{r.by}, #{r.at})
            """)
    void insert(@Param("r") NewRun run, @Param("m") MappingRow mapping);

    @Select("""
            select r.id, r.place_id, r.register, r.format, r.document_id, r.sha256, r.state, r.mode, r.duplicate_check, r.reason, r.reason_at, r.position, r.total,
                r.seen, r.accepted, r.duplicates, r.rejected, r.version, r.begun_at, r.run_by
            from ochag_families.import_run r
            where r.id = #{id} and (#{v.everywhere} or r.place_id = any(#{v.places}))
            """)
    @Nullable
    ImportRow find(@Param("id") ImportId id, @Param("v") VisibleRows visible);

    /** Nobody else changes the run until the write ends. */
    @Select("""
            select r.id, r.place_id, r.register, r.format, r.document_id, r.sha256, r.state, r.mode, r.duplicate_check, r.reason, r.reason_at, r.position, r.total,
                r.seen, r.accepted, r.duplicates, r.rejected, r.version, r.begun_at, r.run_by
            from ochag_families.import_run r
            where r.id = #{id}
            for update
            """)
    @Nullable
    ImportRow lock(@Param("id") ImportId id);

    @Select("""
            select r.id, r.place_id, r.register, r.format, r.document_id, r.sha256, r.state, r.mode, r.duplicate_check, r.reason, r.reason_at, r.position, r.total,
                r.seen, r.accepted, r.duplicates, r.rejected, r.version, r.begun_at, r.run_by
            from ochag_families.import_run r
            where (#{v.everywhere} or r.place_id = any(#{v.places})) and (#{before}::uuid is null or r.id < #{before}::uuid)
            order by r.id desc
            limit #{limit}
            """)
    List<ImportRow> list(
            @Param("v") VisibleRows visible, @Param("before") @Nullable UUID before, @Param("limit") int limit);

    /** The run that has waited longest; several take turns. */
    @Select("""
            select r.id, r.place_id, r.register, r.format, r.document_id, r.sha256, r.state, r.mode, r.duplicate_check, r.reason, r.reason_at, r.position, r.total,
                r.seen, r.accepted, r.duplicates, r.rejected, r.version, r.begun_at, r.run_by
            from ochag_families.import_run r
            where r.state = 'RUNNING'
            order by r.touched_at, r.id
            limit 1
            """)
    @Nullable
    ImportRow waiting();

    @Select("""
            select r.file_name
            from ochag_families.import_run r
            where r.id = #{id}
            """)
    @Nullable
    String fileName(@Param("id") ImportId id);

    @Select("""
            select r.sheet, r.header_row, r.encoding, r.delimiter, r.column_titles, r.column_positions, r.column_meanings, r.column_members, r.roles,
                r.date_formats, r.municipality_names, r.municipality_codes
            from ochag_families.import_run r
            where r.id = #{id}
            """)
    @Nullable
    MappingRow mapping(@Param("id") ImportId id);

    @Insert("""
            insert into ochag_families.import_piece (import_id, number, bytes)
            values (#{id}, #{number}, #{bytes})
            on conflict (import_id, number) do update set bytes = excluded.bytes
            """)
    void putPiece(@Param("id") ImportId id, @Param("number") int number, @Param("bytes") byte[] bytes);

    @Select("""
            select count(*)
            from ochag_families.import_piece p
            where p.import_id = #{id} and p.number <= #{upTo}
            """)
    int pieces(@Param("id") ImportId id, @Param("upTo") int upTo);

    @Select("""
            select p.bytes
            from ochag_families.import_piece p
            where p.import_id = #{id} and p.number = #{number}
            """)
    @Nullable
    PieceRow piece(@Param("id") ImportId id, @Param("number") int number);

    @Delete("""
            delete from ochag_families.import_piece
            where import_id = #{id}
            """)
    void deletePieces(@Param("id") ImportId id);

    @Update("""
            update ochag_families.import_run
            set document_id = #{document}, sha256 = #{sha256}, state = 'READY', version = version + 1
            where id = #{id}
            """)
    void loaded(@Param("id") ImportId id, @Param("document") DocumentId document, @Param("sha256") String sha256);

    @Update("""
            update ochag_families.import_run
            set state = 'RUNNING', mode = #{mode}, duplicate_check = #{check}, reason = null, reason_at = '{}', position = 0, seen = 0, accepted = 0,
                duplicates = 0, rejected = 0, run_by = #{by}, touched_at = #{at}, version = version + 1
            where id = #{id}
            """)
    void start(
            @Param("id") ImportId id,
            @Param("mode") Mode mode,
            @Param("check") boolean check,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update ochag_families.import_run
            set state = #{state}, reason = #{reason}, reason_at = #{reasonAt}::text[], touched_at = #{at}, version = version + 1
            where id = #{id}
            """)
    void state(
            @Param("id") ImportId id,
            @Param("state") State state,
            @Param("reason") @Nullable String reason,
            @Param("reasonAt") String[] reasonAt,
            @Param("at") Instant at);

    @Update("""
            update ochag_families.import_run
            set touched_at = #{at}
            where id = #{id}
            """)
    void touch(@Param("id") ImportId id, @Param("at") Instant at);

    @Update("""
            update ochag_families.import_run
            set total = #{total}
            where id = #{id}
            """)
    void counted(@Param("id") ImportId id, @Param("total") long total);

    @Update("""
            update ochag_families.import_run
            set position = #{p.position}, seen = seen + #{p.seen}, accepted = accepted + #{p.accepted}, duplicates = duplicates + #{p.duplicates},
                rejected = rejected + #{p.rejected}, state = case when #{p.last} then 'DONE' else state end,
                version = version + case when #{p.last} then 1 else 0 end
            where id = #{id}
            """)
    void advance(@Param("id") ImportId id, @Param("p") Progress progress);

    /** Nothing is inserted where the file was applied here before. */
    @Select(value = """
                    insert into ochag_families.import_applied (place_id, sha256, import_id)
                    values (#{place}, #{sha256}, #{id})
                    on conflict do nothing
                    returning import_id
                    """, affectData = true)
    @Nullable
    ImportId apply(@Param("place") PlaceId place, @Param("sha256") String sha256, @Param("id") ImportId id);

    @Select("""
            select a.import_id
            from ochag_families.import_applied a
            where a.place_id = #{place} and a.sha256 = #{sha256}
            """)
    @Nullable
    ImportId applied(@Param("place") PlaceId place, @Param("sha256") String sha256);

    /** A file that failed may be applied by another import. */
    @Delete("""
            delete from ochag_families.import_applied
            where import_id = #{id}
            """)
    void notApplied(@Param("id") ImportId id);

    /** Pieces of files that nobody completed. */
    @Delete("""
            delete from ochag_families.import_run
            where id in (
                select r.id
                from ochag_families.import_run r
                where r.state = 'LOADING' and r.begun_at < #{before}
                order by r.begun_at
                limit #{limit}
                for update skip locked)
            """)
    int deleteLeft(@Param("before") Instant before, @Param("limit") int limit);
}
