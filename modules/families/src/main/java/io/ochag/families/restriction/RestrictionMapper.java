package io.ochag.families.restriction;

import io.ochag.families.GroundCode;
import io.ochag.families.RestrictionId;
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

/** Statements on {@code restriction}. */
interface RestrictionMapper {
    @Select("""
            select exists (
                select 1
                from ochag_families.ground g
                where g.purpose = 'RESTRICTION' and g.code = #{code} and g.valid @> #{day}::date
            )
            """)
    boolean groundIsValid(@Param("code") String code, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.restriction (id, kind, subject_ids, ground, note, restricted_at, restricted_by, until)
            values (#{id}, #{kind}, #{subjects}, #{ground}, #{note}, #{at}, #{by}, #{until})
            """)
    void insert(
            @Param("id") RestrictionId id,
            @Param("kind") String kind,
            @Param("subjects") UUID[] subjects,
            @Param("ground") GroundCode ground,
            @Param("note") @Nullable String note,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("until") @Nullable LocalDate until);

    /** One condition for its standing and for the row: of two liftings one changes nothing. */
    @Update("""
            update ochag_families.restriction
            set lifted_at = #{at}, lifted_by = #{by}, lifted_note = #{note}
            where id = #{id} and lifted_at is null and (until is null or until > #{day}::date)
            """)
    int lift(
            @Param("id") RestrictionId id,
            @Param("at") Instant at,
            @Param("day") LocalDate day,
            @Param("by") String by,
            @Param("note") @Nullable String note);

    @Update("""
            update ochag_families.family
            set version = version + 1
            where id = any(#{ids})
            """)
    void raiseFamilies(@Param("ids") UUID[] ids);

    @Update("""
            update ochag_families.person
            set version = version + 1
            where id = any(#{ids})
            """)
    void raisePersons(@Param("ids") UUID[] ids);

    /** A restriction where the actor reaches one of its records. One statement whether it is there, hidden or elsewhere. */
    @Select("""
            select r.id, r.kind, r.subject_ids, r.ground, r.note, r.restricted_at, r.until, r.lifted_at, r.lifted_note
            from ochag_families.restriction r
            where r.id = #{id}
              and (#{v.everywhere}
                  or exists (select 1 from ochag_families.family f where f.id = any(r.subject_ids) and f.place_id = any(#{v.places}))
                  or exists (select 1 from ochag_families.person p where p.id = any(r.subject_ids) and p.place_id = any(#{v.places})))
              and not r.subject_ids && #{v.hiddenFamilies}
              and not r.subject_ids && #{v.hiddenPersons}
            """)
    @Nullable
    RestrictionRow find(@Param("id") RestrictionId id, @Param("v") VisibleRows visible);

    @Select("""
            select r.id, r.kind, r.subject_ids, r.ground, r.note, r.restricted_at, r.until, r.lifted_at, r.lifted_note
            from ochag_families.restriction r
            where r.subject_ids && #{ids}
            order by r.restricted_at desc, r.id desc
            """)
    List<RestrictionRow> of(@Param("ids") UUID[] ids);

    @Select("""
            select r.id, r.kind, r.subject_ids, r.ground, r.note, r.restricted_at, r.until, r.lifted_at, r.lifted_note
            from ochag_families.restriction r
            where r.lifted_at is null
              and (r.until is null or r.until > #{day}::date)
              and (#{v.everywhere}
                  or exists (select 1 from ochag_families.family f where f.id = any(r.subject_ids) and f.place_id = any(#{v.places}))
                  or exists (select 1 from ochag_families.person p where p.id = any(r.subject_ids) and p.place_id = any(#{v.places})))
              and not r.subject_ids && #{v.hiddenFamilies}
              and not r.subject_ids && #{v.hiddenPersons}
              and r.id > #{after}
            order by r.id
            limit #{limit}
            """)
    List<RestrictionRow> standing(
            @Param("v") VisibleRows visible,
            @Param("day") LocalDate day,
            @Param("after") UUID after,
            @Param("limit") int limit);
}
