package io.ochag.families.desk;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements that commands of several features begin with. */
interface DeskMapper {
    @Select("""
            select f.id, f.place_id, f.municipality, f.main_contact, f.version
            from ochag_families.family f
            where f.id = #{id}
              and (#{v.everywhere} or f.place_id = any(#{v.places}))
              and f.id <> all(#{v.hiddenFamilies})
            """)
    @Nullable
    FamilyHere family(@Param("id") FamilyId id, @Param("v") VisibleRows visible);

    @Select("""
            select p.id, p.place_id, p.surname, p.given, p.patronymic, p.patronymic_state, p.birth_date, p.birth_precision, p.sex, p.identity,
                p.version
            from ochag_families.person p
            where p.id = #{id}
              and (#{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    PersonHere person(@Param("id") PersonId id, @Param("v") VisibleRows visible);

    /** One condition for the seen version and for the row: a lost update changes no row. */
    @Update("""
            update ochag_families.family
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raiseFamily(@Param("id") FamilyId id, @Param("seen") long seen);

    @Update("""
            update ochag_families.person
            set version = version + 1
            where id = #{id} and version = #{seen}
            """)
    int raisePerson(@Param("id") PersonId id, @Param("seen") long seen);

    /** For families that a command about a person changes too: nobody has seen their versions. */
    @Update("""
            update ochag_families.family
            set version = version + 1
            where id = any(#{ids})
            """)
    int raiseFamilies(@Param("ids") UUID[] ids);
}
