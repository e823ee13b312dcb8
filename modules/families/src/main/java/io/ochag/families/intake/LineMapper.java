package io.ochag.families.intake;

import io.ochag.families.ImportId;
import io.ochag.families.ImportLine.Outcome;
import io.ochag.families.RegisterCode;
import io.ochag.kernel.id.PlaceId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on {@code import_line} and {@code import_key}. */
interface LineMapper {
    @Insert("""
            insert into ochag_families.import_line (import_id, line, rows, outcome, family_id, person_ids, scores, reasons, faults, fault_columns)
            select #{id}, n.line::bigint, n.rows::integer, n.outcome, n.family_id, string_to_array(n.persons, #{separator})::uuid[],
                string_to_array(n.scores, #{separator}), string_to_array(n.reasons, #{separator}), string_to_array(n.faults, #{separator}),
                string_to_array(n.fault_columns, #{separator})
            from unnest(#{l.lines}::text[], #{l.rows}::text[], #{l.outcomes}::text[], #{l.families}::uuid[], #{l.persons}::text[],
                #{l.scores}::text[], #{l.reasons}::text[], #{l.faults}::text[], #{l.faultColumns}::text[])
                n(line, rows, outcome, family_id, persons, scores, reasons, faults, fault_columns)
            """)
    void insert(@Param("id") ImportId id, @Param("l") LineColumns lines, @Param("separator") String separator);

    @Delete("""
            delete from ochag_families.import_line
            where import_id = #{id}
            """)
    void deleteAll(@Param("id") ImportId id);

    @Select("""
            select l.line, l.rows, l.outcome, l.family_id, l.person_ids, l.scores, l.reasons, l.faults, l.fault_columns
            from ochag_families.import_line l
            where l.import_id = #{id} and l.line > #{after} and (#{outcome}::text is null or l.outcome = #{outcome}::text)
            order by l.line
            limit #{limit}
            """)
    List<LineRow> list(
            @Param("id") ImportId id,
            @Param("outcome") @Nullable Outcome outcome,
            @Param("after") long after,
            @Param("limit") int limit);

    /** Families that came out of this register before. */
    @Select("""
            select k.key_hash, k.family_id, k.import_id
            from ochag_families.import_key k
            where k.place_id = #{place} and k.register = #{register} and k.key_hash = any(#{keys}::text[])
            """)
    List<KeyRow> known(
            @Param("place") PlaceId place, @Param("register") RegisterCode register, @Param("keys") String[] keys);

    @Insert("""
            insert into ochag_families.import_key (place_id, register, key_hash, family_id, import_id, line)
            select #{place}, #{register}, n.key_hash, n.family_id, #{id}, n.line::bigint
            from unnest(#{keys}::text[], #{families}::uuid[], #{lines}::text[]) n(key_hash, family_id, line)
            """)
    void remember(
            @Param("id") ImportId id,
            @Param("place") PlaceId place,
            @Param("register") RegisterCode register,
            @Param("keys") String[] keys,
            @Param("families") UUID[] families,
            @Param("lines") String[] lines);
}
