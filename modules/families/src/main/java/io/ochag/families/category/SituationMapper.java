package io.ochag.families.category;

import io.ochag.families.Situations.StateSituation;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.id.FamilyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code life_situation}. */
interface SituationMapper {
    @Select("""
            select s.situation, s.risk, lower(s.during) as from_day, upper(s.during) as to_day, s.ground, s.by_whom, s.recorded_at
            from ochag_families.life_situation s
            where s.family_id = any(#{families})
            order by lower(s.during) desc, s.id desc
            """)
    List<SituationRow> history(@Param("families") UUID[] families);

    /** When what holds now began. */
    @Select("""
            select max(lower(s.during))
            from ochag_families.life_situation s
            where s.family_id = any(#{families})
            """)
    @Nullable
    LocalDate since(@Param("families") UUID[] families);

    @Update("""
            update ochag_families.life_situation s
            set during = daterange(lower(s.during), #{day})
            where s.family_id = any(#{families}) and upper_inf(s.during)
            """)
    void endOpen(@Param("families") UUID[] families, @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.life_situation (id, family_id, situation, risk, during, ground, by_whom, occurred_at, recorded_at, source)
            values (#{id}, #{family}, #{c.situation}, #{c.risk}, daterange(#{c.from}, null), #{c.ground}, #{e.by}, #{e.occurredAt},
                #{e.recordedAt}, #{e.source})
            """)
    void insert(
            @Param("id") UUID id,
            @Param("family") FamilyId family,
            @Param("c") StateSituation command,
            @Param("e") Entered entered);
}
