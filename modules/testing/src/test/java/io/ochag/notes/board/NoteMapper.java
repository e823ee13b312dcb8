package io.ochag.notes.board;

import io.ochag.notes.NoteId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on {@code ochag_notes.note}. */
interface NoteMapper {
    @Insert("""
            insert into ochag_notes.note (id, place_id, person_id, family_id, title, body, version)
            values (#{row.id}, #{row.placeId}, #{row.personId}, #{row.familyId}, #{row.title}, #{row.body}, #{row.version})
            """)
    void insert(@Param("row") NoteRow row);

    @Select("""
            select id, place_id, person_id, family_id, title, body, version
            from ochag_notes.note
            where id = #{id}
              and (#{v.everywhere} or place_id = any(#{v.places}) or person_id = any(#{v.own}))
              and (family_id is null or family_id <> all(#{v.hiddenFamilies}))
              and person_id <> all(#{v.hiddenPersons})
            """)
    Optional<NoteRow> find(@Param("id") NoteId id, @Param("v") VisibleRows visible);

    /** Columns in another order than the record's components, and one more: mapping goes by name. */
    @Select("""
            select body, 7 as extra, version, title, family_id, person_id, place_id, id
            from ochag_notes.note
            where (#{v.everywhere} or place_id = any(#{v.places}) or person_id = any(#{v.own}))
              and (family_id is null or family_id <> all(#{v.hiddenFamilies}))
              and person_id <> all(#{v.hiddenPersons})
              and id < #{before}
            order by id desc
            limit #{limit}
            """)
    List<NoteRow> list(@Param("v") VisibleRows visible, @Param("before") UUID before, @Param("limit") int limit);

    @Update("""
            update ochag_notes.note set body = #{body}, version = version + 1
            where id = #{id} and version = #{version}
            """)
    int change(@Param("id") NoteId id, @Param("version") long version, @Param("body") String body);
}
