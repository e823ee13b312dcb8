package io.ochag.families.category;

import io.ochag.families.Categories.EndReason;
import io.ochag.families.CategoryCode;
import io.ochag.families.HoldingId;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on categories. A holder is a family or a person: one of the two is null. */
interface CategoryMapper {
    @Select("""
            select c.code, c.holder, c.title_ru, c.title_en, c.evidence, c.rule, c.children, c.age, c.student_age, c.source
            from ochag_families.category c
            where c.valid @> #{day}::date
            order by c.code
            """)
    List<CategoryRow> catalogue(@Param("day") LocalDate day);

    /** The words and rule of a category on a day, or as they were last. */
    @Select("""
            select distinct on (c.code) c.code, c.holder, c.title_ru, c.title_en, c.evidence, c.rule, c.children, c.age, c.student_age, c.source
            from ochag_families.category c
            where c.code = any(#{codes})
            order by c.code, c.valid @> #{day}::date desc, lower(c.valid) desc
            """)
    List<CategoryRow> known(@Param("codes") String[] codes, @Param("day") LocalDate day);

    /** Nothing is inserted where the category is held already on one of these days, under whatever id. */
    @Select(value = """
                    insert into ochag_families.category_holding (id, category, family_id, person_id, status, confirmed, paper_number,
                        paper_issued, paper_until, granted_by, confirmed_by, occurred_at, recorded_at, source)
                    select #{id}, #{category}, cast(#{family} as uuid), cast(#{person} as uuid), daterange(#{from}, null),
                        cast(#{number} as text) is not null, cast(#{number} as text), cast(#{issued} as date), cast(#{until} as date), #{e.by},
                        case when cast(#{number} as text) is null then null else #{e.by} end, #{e.occurredAt}, #{e.recordedAt}, #{e.source}
                    where not exists (
                        select 1
                        from ochag_families.category_holding h
                        where (h.family_id = any(#{families}) or h.person_id = any(#{persons}))
                          and h.category = #{category}
                          and h.status && daterange(#{from}, null)
                          and h.end_reason is distinct from 'MISTAKE')
                    on conflict do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    HoldingId insert(
            @Param("id") HoldingId id,
            @Param("category") CategoryCode category,
            @Param("family") @Nullable FamilyId family,
            @Param("person") @Nullable PersonId person,
            @Param("families") UUID[] families,
            @Param("persons") UUID[] persons,
            @Param("from") LocalDate from,
            @Param("number") @Nullable String number,
            @Param("issued") @Nullable LocalDate issued,
            @Param("until") @Nullable LocalDate until,
            @Param("e") Entered entered);

    @Select("""
            select h.id, h.category, lower(h.status) as from_day, upper(h.status) as to_day, h.confirmed, h.paper_number, h.paper_issued,
                h.paper_until
            from ochag_families.category_holding h
            where (h.family_id = any(#{families}) or h.person_id = any(#{persons}))
              and (#{mistakes} or h.end_reason is distinct from 'MISTAKE')
            order by lower(h.status) desc, h.id desc
            """)
    List<HoldingRow> held(
            @Param("families") UUID[] families, @Param("persons") UUID[] persons, @Param("mistakes") boolean mistakes);

    @Update("""
            update ochag_families.category_holding h
            set confirmed = true, paper_number = #{number}, paper_issued = #{issued}, paper_until = #{until}, confirmed_by = #{e.by}
            where h.id = #{id} and h.end_reason is null
            """)
    int confirm(
            @Param("id") HoldingId id,
            @Param("number") String number,
            @Param("issued") LocalDate issued,
            @Param("until") @Nullable LocalDate until,
            @Param("e") Entered entered);

    /** What was a mistake keeps its days and counts no more. */
    @Update("""
            update ochag_families.category_holding h
            set status = case when #{reason} = 'MISTAKE' then h.status else daterange(lower(h.status), #{day}) end, end_reason = #{reason},
                ended_by = #{e.by}
            where h.id = #{id} and h.end_reason is null
            """)
    int end(
            @Param("id") HoldingId id,
            @Param("reason") EndReason reason,
            @Param("day") LocalDate day,
            @Param("e") Entered entered);

    /** Nothing is inserted where study is on record already on one of these days, under whatever id. */
    @Select(value = """
                    insert into ochag_families.full_time_study (id, person_id, during, by_whom, occurred_at, recorded_at, source)
                    select #{id}, #{person}, daterange(#{from}, cast(#{to} as date)), #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source}
                    where not exists (
                        select 1
                        from ochag_families.full_time_study s
                        where s.person_id = any(#{persons}) and s.during && daterange(#{from}, cast(#{to} as date)))
                    on conflict on constraint full_time_study_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    UUID study(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("persons") UUID[] persons,
            @Param("from") LocalDate from,
            @Param("to") @Nullable LocalDate to,
            @Param("e") Entered entered);

    /**
     * Members of a day, whoever may see them: whether support lasts does not depend on who asks. An unborn child is none of them. Each person once,
     * as on the family's card.
     */
    @Select("""
            select distinct on (p.canonical_id) p.canonical_id as id, m.role, p.birth_date, p.birth_precision
            from ochag_families.membership m
            join ochag_families.person_shown p on p.id = m.person_id
            where m.family_id = any(#{families}) and m.during @> #{day}::date
            order by p.canonical_id, (m.family_id = #{family}) desc, lower(m.during), m.id
            """)
    List<SomebodyRow> members(
            @Param("family") FamilyId family, @Param("families") UUID[] families, @Param("day") LocalDate day);

    @Select("""
            select coalesce(i.canonical_id, s.person_id) as person_id, lower(s.during) as from_day, upper(s.during) as to_day
            from ochag_families.full_time_study s
            left join ochag_families.identity i on i.id = s.person_id
            where s.person_id = any(#{persons})
            """)
    List<StudyRow> studies(@Param("persons") UUID[] persons);
}
