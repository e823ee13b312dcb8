package io.ochag.families.erasing;

import io.ochag.families.identity.PersonAliases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements that take away what tells who a person is. Whatever table comes to hold such things has its place here. */
interface EraseMapper {
    /** What is not over of each person: nothing is taken away while one of these stands. */
    @Select("""
            with asked as materialized (
                select x.person, x.id
                from unnest(#{a.persons}::uuid[], #{a.ids}::uuid[]) as x (person, id)
            ), belongs as materialized (
                select distinct a.person, coalesce(o.id, m.family_id) as id
                from asked a
                join ochag_families.membership m on m.person_id = a.id and upper_inf(m.during)
                left join ochag_families.identity i on i.id = m.family_id
                left join ochag_families.identity o on o.canonical_id = i.canonical_id
            )
            select a.person, 'legal-hold' as code
            from asked a
            join ochag_families.legal_hold h on h.person_id = a.id and h.lifted_at is null and (h.until is null or h.until > #{day}::date)
            union
            select a.person, 'subject-access'
            from asked a
            join ochag_families.subject_order o on o.person_id = a.id and o.answered_on is null
            union
            select b.person, 'move'
            from belongs b
            join ochag_families.family_move v on v.family_id = b.id and v.state = 'ASKED'
            union
            select e.person, 'merge-matter'
            from (select a.person, a.id from asked a union all select b.person, b.id from belongs b) e
            join ochag_families.merge g on (g.merged_id = e.id or g.into_id = e.id) and g.undone_at is null
            join ochag_families.merge_matter x on x.merge_id = g.id and x.closed_at is null
            union
            select a.person, 'care'
            from asked a
            join ochag_families.care_placement c on c.person_id = a.id and upper_inf(c.during)
            union
            select a.person, 'pregnancy'
            from asked a
            join ochag_families.pregnancy g on g.person_id = a.id and g.outcome is null
            order by 1, 2
            """)
    List<OpenRow> open(@Param("a") PersonAliases persons, @Param("day") LocalDate day);

    /** Families to which one of these persons has ever belonged, by mistake too. */
    @Select("""
            select m.family_id
            from ochag_families.membership m
            where m.person_id = any(#{ids})
            union
            select c.family_id
            from ochag_families.membership_change c
            where c.person_id = any(#{ids})
            order by 1
            """)
    List<UUID> families(@Param("ids") UUID[] ids);

    @Insert("""
            insert into ochag_families.depersonalised (person_id, at)
            select x.id, #{at}
            from unnest(#{ids}) as x (id)
            on conflict do nothing
            """)
    void mark(@Param("ids") UUID[] ids, @Param("at") Instant at);

    /** Names, numbers, papers, phones, days of birth, pairs with others. The trigger on {@code person} takes the names that search goes by. */
    @Update("""
            with papers as (
                delete from ochag_families.person_document d where d.person_id = any(#{ids})
            ), names as (
                delete from ochag_families.person_name n where n.person_id = any(#{ids})
            ), phones as (
                delete from ochag_families.phone h where h.person_id = any(#{ids})
            ), former_phones as (
                delete from ochag_families.former_phone h where h.person_id = any(#{ids})
            ), speech as (
                delete from ochag_families.communication c where c.person_id = any(#{ids})
            ), unnamed as (
                delete from ochag_families.unnamed_person u where u.person_id = any(#{ids})
            ), alike as (
                delete from ochag_families.suspected_duplicate s where s.person_id = any(#{ids}) or s.other_id = any(#{ids})
            ), apart as (
                delete from ochag_families.not_duplicate n where n.person_id = any(#{ids}) or n.other_id = any(#{ids})
            ), changes as (
                update ochag_families.person_change c
                set snils = null, birth_date = date_trunc('year', c.birth_date)::date,
                    birth_precision = case when c.birth_precision = 'EXACT' then 'YEAR' else c.birth_precision end
                where c.person_id = any(#{ids}) and (c.birth_date is not null or c.snils is not null)
            )
            update ochag_families.person
            set surname = 'Данные', given = 'Обезличены', patronymic = null, patronymic_state = 'UNKNOWN', surname_folded = '',
                given_folded = '', patronymic_folded = '', birth_date = date_trunc('year', birth_date)::date,
                birth_precision = case when birth_precision = 'EXACT' then 'YEAR' else birth_precision end, snils = null,
                version = version + 1
            where id = any(#{ids})
            """)
    void person(@Param("ids") UUID[] ids);

    /**
     * The papers that statements about the person rest on. A representation is the represented person's record: where only the representative is
     * nobody any more, its paper stays.
     */
    @Update("""
            with acting as (
                update ochag_families.representation r
                set paper_title = null, paper_number = null, paper_issued = null, paper_issuer = null, document_id = null
                where r.represented_id = any(#{ids})
            ), conflicts as (
                update ochag_families.parent_conflict c
                set paper_title = 'Обезличено', paper_number = null, paper_issued = null, paper_issuer = null, document_id = null
                where c.represented_id = any(#{ids})
            ), capacities as (
                update ochag_families.capacity c
                set paper_title = 'Обезличено', paper_number = null, paper_issued = null, paper_issuer = null, document_id = null
                where c.person_id = any(#{ids})
            ), categories as (
                update ochag_families.category_holding h
                set paper_number = null
                where h.person_id = any(#{ids})
            ), pregnancies as (
                update ochag_families.pregnancy g
                set expected_on = null
                where g.person_id = any(#{ids})
            )
            update ochag_families.consent
            set paper_title = null, paper_number = null, paper_issued = null, paper_issuer = null, document_id = null, withdrawal_title = null,
                withdrawal_number = null, withdrawal_document_id = null
            where person_id = any(#{ids})
            """)
    void statements(@Param("ids") UUID[] ids);

    /** What somebody wrote in their own words. */
    @Update("""
            with holds as (
                update ochag_families.legal_hold h
                set note = null, lifted_note = null
                where h.person_id = any(#{ids})
            ), orders as (
                update ochag_families.subject_order o
                set extension_reason = null
                where o.person_id = any(#{ids})
            ), matters as (
                update ochag_families.merge_matter x
                set note = null
                from ochag_families.merge g
                where g.id = x.merge_id and (g.merged_id = any(#{ids}) or g.into_id = any(#{ids}))
            ), merges as (
                update ochag_families.merge g
                set note = null, undone_note = null
                where g.merged_id = any(#{ids}) or g.into_id = any(#{ids})
            )
            update ochag_families.restriction
            set note = null, lifted_note = null
            where subject_ids && #{ids}
            """)
    void notes(@Param("ids") UUID[] ids);

    /** Whether all of a family's people, under every id of it, are nobody. */
    @Select("""
            select not exists (
                select 1
                from ochag_families.membership m
                where m.family_id = any(#{ids})
                  and not exists (select 1 from ochag_families.depersonalised d where d.person_id = m.person_id))
            """)
    boolean nobodyIsLeft(@Param("ids") UUID[] family);

    /**
     * Where a family lived, in what words its trouble was put, by which papers it was helped, by what a register named it: once all of its people are
     * nobody.
     *
     * @param family every id of it
     */
    @Update("""
            with addresses as (
                update ochag_families.residence r
                set address = null
                where r.family_id = any(#{ids})
            ), moves as (
                update ochag_families.family_move v
                set address = null
                where v.family_id = any(#{ids})
            ), situations as (
                update ochag_families.life_situation s
                set ground = 'Обезличено'
                where s.family_id = any(#{ids})
            ), categories as (
                update ochag_families.category_holding h
                set paper_number = null
                where h.family_id = any(#{ids})
            ), registers as (
                delete from ochag_families.import_key k where k.family_id = any(#{ids})
            ), matters as (
                update ochag_families.merge_matter x
                set note = null
                from ochag_families.merge g
                where g.id = x.merge_id and (g.merged_id = any(#{ids}) or g.into_id = any(#{ids}))
            ), merges as (
                update ochag_families.merge g
                set note = null, undone_note = null
                where g.merged_id = any(#{ids}) or g.into_id = any(#{ids})
            )
            update ochag_families.restriction
            set note = null, lifted_note = null
            where subject_ids && #{ids}
            """)
    void family(@Param("ids") UUID[] family);
}
