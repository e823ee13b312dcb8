package io.ochag.platform.notify;

import io.ochag.kernel.notify.NotificationText;
import io.ochag.kernel.notify.TemplateCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on reworded texts. */
public interface TextMapper {
    @Select("""
            select t.kind, t.language, t.subject, t.body
            from ochag_platform.notification_text t
            where t.template = #{template} and t.during @> #{day}::date
            """)
    List<TextRow> texts(@Param("template") TemplateCode template, @Param("day") LocalDate day);

    @Update("""
            update ochag_platform.notification_text
            set during = daterange(lower(during), #{from})
            where template = #{template} and kind = #{t.kind} and language = #{t.language} and upper_inf(during) and lower(during) < #{from}
            """)
    void end(
            @Param("template") TemplateCode template, @Param("t") NotificationText text, @Param("from") LocalDate from);

    @Insert("""
            insert into ochag_platform.notification_text (template, kind, language, subject, body, during, stated_at, stated_by)
            values (#{template}, #{t.kind}, #{t.language}, #{t.subject}, #{t.body}, daterange(#{from}, null), #{at}, #{by})
            on conflict on constraint notification_text_once do nothing
            """)
    int begin(
            @Param("template") TemplateCode template,
            @Param("t") NotificationText text,
            @Param("from") LocalDate from,
            @Param("at") Instant at,
            @Param("by") String by);
}
