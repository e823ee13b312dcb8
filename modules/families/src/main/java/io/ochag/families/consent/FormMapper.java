package io.ochag.families.consent;

import io.ochag.families.ConsentForms.NewText;
import io.ochag.families.FormCode;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements on {@code consent_form}. */
interface FormMapper {
    @Select("""
            select f.code, f.version, f.title, f.body, f.since, f.recorded_at
            from ochag_families.consent_form f
            order by f.code, f.version desc
            """)
    List<FormRow> all();

    @Select("""
            select exists (select 1 from ochag_families.consent_form f where f.code = #{code} and f.version = #{version})
            """)
    boolean has(@Param("code") FormCode code, @Param("version") int version);

    /** The number after the last; of two at once the second finds it taken. */
    @Select("""
            select coalesce(max(f.version), 0) + 1
            from ochag_families.consent_form f
            where f.code = #{code}
            """)
    int next(FormCode code);

    @Insert("""
            insert into ochag_families.consent_form (code, version, title, body, since, recorded_at, published_by)
            values (#{t.code}, #{version}, #{t.title}, #{t.body}, #{t.since}, #{at}, #{by})
            on conflict (code, version) do nothing
            """)
    int add(@Param("t") NewText text, @Param("version") int version, @Param("at") Instant at, @Param("by") String by);
}
