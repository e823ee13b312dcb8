package io.ochag.families.file;

import io.ochag.families.desk.Entered;
import io.ochag.kernel.id.PersonId;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on insurance numbers. The number is of the record that it is shown from. */
interface NumberMapper {
    @Select("""
            select coalesce(i.snils_of, p.id)
            from ochag_families.person p
            left join ochag_families.identity i on i.id = p.id
            where p.id = #{person}
            """)
    PersonId shownFrom(@Param("person") PersonId person);

    @Select("""
            select p.snils
            from ochag_families.person p
            where p.id = #{record}
            """)
    @Nullable
    String onRecord(@Param("record") PersonId record);

    /** What was on record before; nothing of it where there was none. */
    @Insert("""
            insert into ochag_families.person_change (id, person_id, what, snils, secret, by_whom, occurred_at, recorded_at, source)
            values (#{id}, #{person}, 'SNILS', #{before}, false, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source})
            """)
    void remember(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("before") @Nullable String before,
            @Param("e") Entered entered);

    /** @return 0 where the number is taken */
    @Update("""
            update ochag_families.person
            set snils = #{snils}
            where id = #{record}
              and not exists (
                  select 1
                  from ochag_families.person o
                  where o.snils = #{snils})
            """)
    int state(@Param("record") PersonId record, @Param("snils") @Nullable String snils);
}
