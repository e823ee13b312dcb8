package io.ochag.families.person;

import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on {@code person} that commands of several features share. */
interface PersonHereMapper {
    @Select("""
            select p.id, p.place_id, p.version, p.birth_date, p.birth_precision
            from ochag_families.person p
            where p.id = any(#{ids})
              and (#{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    List<PersonHere> find(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);

    /** One condition for the seen version and for the row: a lost update changes no row. */
    @Update("""
            update ochag_families.person
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raiseVersion(@Param("id") PersonId id, @Param("seen") long seen);
}
