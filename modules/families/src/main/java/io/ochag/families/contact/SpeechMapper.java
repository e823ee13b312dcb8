package io.ochag.families.contact;

import io.ochag.families.Contacts.Way;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.id.PersonId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on languages and on how to get in touch. */
interface SpeechMapper {
    /** What was stated last, under whichever id of the person. */
    @Select("""
            select c.languages, c.interpreter, c.way
            from ochag_families.communication c
            where c.person_id = any(#{persons})
            order by c.id desc
            limit 1
            """)
    @Nullable
    SpeechRow latest(@Param("persons") UUID[] persons);

    @Insert("""
            insert into ochag_families.communication (id, person_id, languages, interpreter, way, by_whom, occurred_at, recorded_at, source)
            values (#{id}, #{person}, #{languages}, #{interpreter}, #{way}, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source})
            """)
    void state(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("languages") String[] languages,
            @Param("interpreter") boolean interpreter,
            @Param("way") @Nullable Way way,
            @Param("e") Entered entered);

    @Select("""
            select l.code, l.title_ru, l.title_en
            from ochag_families.language l
            order by l.code <> 'rus', l.title_ru, l.code
            """)
    List<LanguageRow> languages();

    @Select("""
            select count(*)
            from ochag_families.language l
            where l.code = any(#{codes})
            """)
    int known(@Param("codes") String[] codes);
}
