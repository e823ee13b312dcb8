package io.ochag.families.file;

import io.ochag.families.BirthDate;
import io.ochag.families.IdentityLevel;
import io.ochag.families.PaperId;
import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on what is on record of one person. */
interface FileMapper {
    @Select("""
            select n.surname, n.given, n.patronymic, n.patronymic_state, n.ground, upper(n.during) as to_day
            from ochag_families.person_name n
            where n.person_id = any(#{persons}) and (#{adoption} or not n.secret)
            order by n.id desc
            """)
    List<FormerNameRow> formerNames(@Param("persons") UUID[] persons, @Param("adoption") boolean adoption);

    @Select("""
            select d.id, d.kind, d.series, d.number, d.issued_on, d.valid_until
            from ochag_families.person_document d
            where d.person_id = any(#{persons}) and d.voided_at is null and (#{adoption} or not d.secret)
            order by d.id desc
            """)
    List<PaperRow> papers(@Param("persons") UUID[] persons, @Param("adoption") boolean adoption);

    @Select("""
            select exists (
                select 1
                from ochag_families.unnamed_person u
                where u.person_id = #{person} and u.named_on is null
            )
            """)
    boolean isUnnamed(@Param("person") PersonId person);

    @Select("""
            select min(d.died_on)
            from ochag_families.person_death d
            where d.person_id = any(#{persons})
            """)
    @Nullable
    LocalDate diedOn(@Param("persons") UUID[] persons);

    /** The first day of the current name, where it is not the first. */
    @Select("""
            select max(upper(n.during))
            from ochag_families.person_name n
            where n.person_id = any(#{persons})
            """)
    @Nullable
    LocalDate namedSince(@Param("persons") UUID[] persons);

    @Update("""
            update ochag_families.unnamed_person
            set named_on = #{day}
            where person_id = #{person} and named_on is null
            """)
    int named(@Param("person") PersonId person, @Param("day") LocalDate day);

    /** What the person was called until that day; of a slip of the pen, nothing. */
    @Insert("""
            insert into ochag_families.person_name (id, person_id, surname, given, patronymic, patronymic_state, surname_folded, given_folded,
                patronymic_folded, during, ground, secret, by_whom, occurred_at, recorded_at, source)
            select #{id}, #{p.id}, p.surname, p.given, p.patronymic, p.patronymic_state, p.surname_folded, p.given_folded, p.patronymic_folded,
                case when #{ground} = 'CORRECTION' then 'empty'::daterange else daterange(cast(#{since} as date), #{until}) end,
                #{ground}, #{secret}, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source}
            from ochag_families.person p
            where p.id = #{p.nameOf}
            """)
    void remember(
            @Param("id") UUID id,
            @Param("p") PersonHere person,
            @Param("since") @Nullable LocalDate since,
            @Param("until") LocalDate until,
            @Param("ground") NameGround ground,
            @Param("secret") boolean secret,
            @Param("e") Entered entered);

    @Update("""
            update ochag_families.person
            set surname = #{n.surname}, given = #{n.given}, patronymic = #{n.patronymic}, patronymic_state = #{n.patronymicState},
                surname_folded = #{n.surnameFolded}, given_folded = #{n.givenFolded}, patronymic_folded = #{n.patronymicFolded}
            where id = #{person}
            """)
    void rename(@Param("person") PersonId person, @Param("n") NameRow name);

    @Insert("""
            insert into ochag_families.person_change (id, person_id, what, birth_date, birth_precision, identity, paper, secret, by_whom,
                occurred_at, recorded_at, source)
            values (#{id}, #{p.id}, #{what}, #{p.birthDate}, #{p.birthPrecision}, #{p.identity}, #{paper}, #{secret}, #{e.by},
                #{e.occurredAt}, #{e.recordedAt}, #{e.source})
            """)
    void noteChange(
            @Param("id") UUID id,
            @Param("p") PersonHere before,
            @Param("what") String what,
            @Param("paper") @Nullable PaperKindCode paper,
            @Param("secret") boolean secret,
            @Param("e") Entered entered);

    @Update("""
            update ochag_families.person
            set birth_date = #{date}, birth_precision = #{precision}
            where id = #{person}
            """)
    void setBirth(
            @Param("person") PersonId person,
            @Param("date") @Nullable LocalDate date,
            @Param("precision") BirthDate.@Nullable Precision precision);

    @Update("""
            update ochag_families.person
            set identity = #{level}
            where id = #{person}
            """)
    void setIdentity(@Param("person") PersonId person, @Param("level") IdentityLevel level);

    @Update("""
            update ochag_families.person_name
            set secret = true
            where person_id = any(#{persons}) and not secret
            """)
    void hideNames(@Param("persons") UUID[] persons);

    @Update("""
            update ochag_families.person_document
            set secret = true
            where person_id = any(#{persons}) and not secret
            """)
    void hidePapers(@Param("persons") UUID[] persons);

    @Update("""
            update ochag_families.person_change
            set secret = true
            where person_id = any(#{persons}) and not secret
            """)
    void hideChanges(@Param("persons") UUID[] persons);

    /** Families that the child has left: nobody is to see there under which name it lives now. */
    @Update("""
            update ochag_families.membership
            set adopted_away = true
            where person_id = any(#{persons}) and not adopted_away and upper(during) <= #{day}
            """)
    void hideLeftFamilies(@Param("persons") UUID[] persons, @Param("day") LocalDate day);

    @Select("""
            select k.code, k.title_ru, k.title_en, k.series_form, k.number_form, k.source
            from ochag_families.document_kind k
            where k.valid @> #{day}::date
            order by k.code
            """)
    List<KindRow> kinds(@Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.person_document (id, person_id, kind, series, number, issued_on, valid_until, by_whom, occurred_at,
                recorded_at, source)
            values (#{id}, #{person}, #{p.kind}, #{series}, #{p.number}, #{issuedOn}, #{validUntil}, #{e.by}, #{e.occurredAt},
                #{e.recordedAt}, #{e.source})
            """)
    void keepPaper(
            @Param("id") PaperId id,
            @Param("person") PersonId person,
            @Param("p") Paper paper,
            @Param("series") @Nullable String series,
            @Param("issuedOn") @Nullable LocalDate issuedOn,
            @Param("validUntil") @Nullable LocalDate validUntil,
            @Param("e") Entered entered);

    @Select("""
            select exists (
                select 1
                from ochag_families.person_document d
                where d.id = #{id} and d.person_id = any(#{persons}) and (#{adoption} or not d.secret)
            )
            """)
    boolean hasPaper(@Param("id") PaperId id, @Param("persons") UUID[] persons, @Param("adoption") boolean adoption);

    @Update("""
            update ochag_families.person_document
            set voided_at = #{e.recordedAt}, voided_by = #{e.by}
            where id = #{id} and voided_at is null
            """)
    int voidPaper(@Param("id") PaperId id, @Param("e") Entered entered);
}
