package io.ochag.families.merging;

import io.ochag.families.MatterId;
import io.ochag.families.MergeId;
import io.ochag.families.ModuleEntry;
import io.ochag.platform.persistence.VisibleRows;
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

/** Statements on {@code merge}, {@code merge_matter} and {@code identity}. */
interface MergeMapper {
    @Select("""
            select exists (
                select 1
                from ochag_families.ground g
                where g.purpose = 'MERGE' and g.code = #{code} and g.valid @> #{day}::date
            )
            """)
    boolean groundIsValid(@Param("code") String code, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.merge (id, kind, merged_id, into_id, of_merged, ground, note, merged_at, merged_by)
            values (#{id}, #{m.kind}, #{m.merged}, #{m.into}, #{ofMerged}, #{m.ground}, #{note}, #{at}, #{by})
            """)
    void insert(
            @Param("id") MergeId id,
            @Param("m") NewMerge merge,
            @Param("ofMerged") String[] ofMerged,
            @Param("note") @Nullable String note,
            @Param("at") Instant at,
            @Param("by") String by);

    /** One condition for its standing and for the row: of two undoings one changes nothing. */
    @Update("""
            update ochag_families.merge
            set undone_at = #{at}, undone_by = #{by}, undone_note = #{note}
            where id = #{id} and undone_at is null
            """)
    int undo(
            @Param("id") MergeId id,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("note") @Nullable String note);

    @Select("""
            select m.merged_id, m.into_id, m.of_merged
            from ochag_families.merge m
            where m.undone_at is null and m.merged_id = any(#{ids})
            order by m.seq
            """)
    List<EdgeRow> standing(@Param("ids") UUID[] ids);

    @Delete("""
            delete from ochag_families.identity
            where id = any(#{ids})
            """)
    void forget(@Param("ids") UUID[] ids);

    @Insert("""
            insert into ochag_families.identity (id, canonical_id, kind, name_of, birth_of, snils_of, person_municipality_of, main_contact_of,
                family_municipality_of)
            values (#{r.id}, #{r.canonicalId}, #{r.kind}, #{name}, #{birth}, #{snils}, #{personMunicipality}, #{mainContact},
                #{familyMunicipality})
            """)
    void keep(
            @Param("r") IdentityRow row,
            @Param("name") @Nullable UUID name,
            @Param("birth") @Nullable UUID birth,
            @Param("snils") @Nullable UUID snils,
            @Param("personMunicipality") @Nullable UUID personMunicipality,
            @Param("mainContact") @Nullable UUID mainContact,
            @Param("familyMunicipality") @Nullable UUID familyMunicipality);

    /** Nobody raises these versions meanwhile. */
    @Select("""
            select f.id
            from ochag_families.family f
            where f.id = any(#{ids})
            order by f.id
            for update
            """)
    List<UUID> holdFamilies(@Param("ids") UUID[] ids);

    @Select("""
            select p.id
            from ochag_families.person p
            where p.id = any(#{ids})
            order by p.id
            for update
            """)
    List<UUID> holdPersons(@Param("ids") UUID[] ids);

    /** Seen under either id, a version only goes forward: both go on from the higher one. */
    @Update("""
            update ochag_families.family
            set version = 1 + (select max(f.version) from ochag_families.family f where f.id = any(#{ids}))
            where id = any(#{ids})
            """)
    void liftFamilies(@Param("ids") UUID[] ids);

    @Update("""
            update ochag_families.person
            set version = 1 + (select max(p.version) from ochag_families.person p where p.id = any(#{ids}))
            where id = any(#{ids})
            """)
    void liftPersons(@Param("ids") UUID[] ids);

    /** A merge where the actor reaches one of its records. One statement whether it is there, hidden or elsewhere. */
    @Select("""
            select m.id, m.kind, m.merged_id, m.into_id, m.of_merged, m.ground, m.note, m.merged_at, m.undone_at, m.undone_note, m.merged_place,
                m.into_place
            from ochag_families.merge_at m
            where m.id = #{id}
              and (#{v.everywhere} or m.merged_place = any(#{v.places}) or m.into_place = any(#{v.places}))
              and m.merged_id <> all(#{v.hiddenFamilies}) and m.into_id <> all(#{v.hiddenFamilies})
              and m.merged_id <> all(#{v.hiddenPersons}) and m.into_id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    MergeRow find(@Param("id") MergeId id, @Param("v") VisibleRows visible);

    @Select("""
            select m.id, m.kind, m.merged_id, m.into_id, m.of_merged, m.ground, m.note, m.merged_at, m.undone_at, m.undone_note, m.merged_place,
                m.into_place
            from ochag_families.merge_at m
            where (m.merged_id = any(#{ids}) or m.into_id = any(#{ids}))
              and m.merged_id <> all(#{v.hiddenFamilies}) and m.into_id <> all(#{v.hiddenFamilies})
              and m.merged_id <> all(#{v.hiddenPersons}) and m.into_id <> all(#{v.hiddenPersons})
            order by m.seq desc
            """)
    List<MergeRow> touching(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    /** Every id that was the same as the merged ones at some time while the merge stood: what was written then may stand under any of them. */
    @Select("""
            with recursive together (id) as (
                select unnest(array[m.merged_id, m.into_id])
                from ochag_families.merge m
                where m.id = #{id}
                union
                select case when o.merged_id = t.id then o.into_id else o.merged_id end
                from together t
                join ochag_families.merge o on o.merged_id = t.id or o.into_id = t.id
                join ochag_families.merge m on m.id = #{id}
                where (m.undone_at is null or o.merged_at <= m.undone_at)
                  and (o.undone_at is null or o.undone_at >= m.merged_at)
            )
            select t.id
            from together t
            """)
    List<UUID> together(@Param("id") MergeId id);

    @Insert("""
            insert into ochag_families.merge_matter (id, merge_id, module, entry_kind, link, found_at)
            values (#{id}, #{merge}, #{e.module}, #{e.kind}, #{e.link}, #{at})
            """)
    void insertMatter(
            @Param("id") MatterId id,
            @Param("merge") MergeId merge,
            @Param("e") ModuleEntry entry,
            @Param("at") Instant at);

    @Select("""
            select x.id, x.merge_id, m.kind, m.into_id, x.module, x.entry_kind, x.link, x.found_at
            from ochag_families.merge_matter x
            join ochag_families.merge_at m on m.id = x.merge_id
            where x.closed_at is null
              and m.undone_at is null
              and (#{v.everywhere} or m.merged_place = any(#{v.places}) or m.into_place = any(#{v.places}))
              and m.merged_id <> all(#{v.hiddenFamilies}) and m.into_id <> all(#{v.hiddenFamilies})
              and m.merged_id <> all(#{v.hiddenPersons}) and m.into_id <> all(#{v.hiddenPersons})
              and x.id > #{after}
            order by x.id
            limit #{limit}
            """)
    List<MatterRow> open(@Param("v") VisibleRows visible, @Param("after") UUID after, @Param("limit") int limit);

    @Select("""
            select x.id, x.merge_id, m.kind, m.into_id, x.module, x.entry_kind, x.link, x.found_at
            from ochag_families.merge_matter x
            join ochag_families.merge_at m on m.id = x.merge_id
            where x.id = #{id}
              and (#{v.everywhere} or m.merged_place = any(#{v.places}) or m.into_place = any(#{v.places}))
              and m.merged_id <> all(#{v.hiddenFamilies}) and m.into_id <> all(#{v.hiddenFamilies})
              and m.merged_id <> all(#{v.hiddenPersons}) and m.into_id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    MatterRow matter(@Param("id") MatterId id, @Param("v") VisibleRows visible);

    @Update("""
            update ochag_families.merge_matter
            set closed_at = #{at}, closed_by = #{by}, note = #{note}
            where id = #{id} and closed_at is null
            """)
    int close(@Param("id") MatterId id, @Param("at") Instant at, @Param("by") String by, @Param("note") String note);
}
