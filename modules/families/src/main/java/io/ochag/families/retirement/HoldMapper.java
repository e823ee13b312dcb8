package io.ochag.families.retirement;

import io.ochag.families.HoldId;
import io.ochag.families.PlaceHold;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code legal_hold}. */
interface HoldMapper {
    @Select("""
            select exists (
                select 1
                from ochag_families.ground g
                where g.purpose = 'LEGAL_HOLD' and g.code = #{code} and g.valid @> #{day}::date
            )
            """)
    boolean groundIsValid(@Param("code") String code, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.legal_hold (id, person_id, ground, note, placed_at, placed_by, until)
            values (#{id}, #{h.person}, #{h.ground}, #{note}, #{at}, #{by}, #{until})
            """)
    void insert(
            @Param("id") HoldId id,
            @Param("h") PlaceHold hold,
            @Param("note") @Nullable String note,
            @Param("until") @Nullable LocalDate until,
            @Param("at") Instant at,
            @Param("by") String by);

    @Select("""
            select h.id, h.person_id, p.place_id, h.ground, h.note, h.placed_at, h.placed_by, h.until, h.lifted_at, h.lifted_note
            from ochag_families.legal_hold h
            join ochag_families.person p on p.id = h.person_id
            where h.id = #{id}
              and (#{v.everywhere} or p.place_id = any(#{v.places}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    HoldRow find(@Param("id") HoldId id, @Param("v") VisibleRows visible);

    @Select("""
            select h.id, h.person_id, p.place_id, h.ground, h.note, h.placed_at, h.placed_by, h.until, h.lifted_at, h.lifted_note
            from ochag_families.legal_hold h
            join ochag_families.person p on p.id = h.person_id
            where h.person_id = any(#{ids}) and p.id <> all(#{v.hiddenPersons})
            order by h.id desc
            """)
    List<HoldRow> of(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    /** One condition for its standing and for the row: of two liftings one changes nothing. */
    @Update("""
            update ochag_families.legal_hold
            set lifted_at = #{at}, lifted_by = #{by}, lifted_note = #{note}
            where id = #{id} and lifted_at is null and (until is null or until > #{day}::date)
            """)
    int lift(
            @Param("id") HoldId id,
            @Param("at") Instant at,
            @Param("day") LocalDate day,
            @Param("by") String by,
            @Param("note") @Nullable String note);
}
