package io.ochag.families.consent;

import io.ochag.families.ConsentId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code consent} and {@code legal_basis}. */
interface LedgerMapper {
    @Select("""
            select b.code, lower(b.during) as from_day, upper(b.during) as to_day, b.standing, b.data_classes, b.purposes,
                b.origin = 'REGION' as of_region
            from ochag_families.legal_basis b
            """)
    List<Basis> bases();

    /** All that was ever given to these recipients for the purpose: what is over gives the reason. */
    @Select("""
            select c.id, coalesce(i.canonical_id, c.person_id) as person_id, cast(null as uuid) as of_family,
                coalesce(fi.canonical_id, c.family_id) as family_id, c.basis, c.data_classes, lower(c.during) as from_day,
                upper(c.during) as to_day, c.withdrawn_at is not null as withdrawn
            from ochag_families.consent c
            left join ochag_families.identity i on i.id = c.person_id
            left join ochag_families.identity fi on fi.id = c.family_id
            where c.person_id = any(#{persons})
              and c.recipient_kind || ' ' || c.recipient = any(#{recipients})
              and c.purpose = #{purpose}
            order by c.id
            """)
    List<GroundRow> grounds(
            @Param("persons") UUID[] persons,
            @Param("recipients") String[] recipients,
            @Param("purpose") String purpose);

    /** The same of whoever is a member of one of these families on the day. */
    @Select("""
            with member as materialized (
                select distinct coalesce(fi.canonical_id, m.family_id) as family, coalesce(i.canonical_id, m.person_id) as person
                from ochag_families.membership m
                left join ochag_families.identity fi on fi.id = m.family_id
                left join ochag_families.identity i on i.id = m.person_id
                where m.family_id = any(#{families}) and m.during @> cast(#{day} as date)
            )
            select c.id, m.person as person_id, m.family as of_family, fc.id as family_id, c.basis, c.data_classes,
                lower(c.during) as from_day, upper(c.during) as to_day, c.withdrawn_at is not null as withdrawn
            from member m
            join ochag_families.consent c on c.person_id = any(
                array(select s.id from ochag_families.identity s where s.canonical_id = m.person) || m.person)
            cross join lateral (
                select coalesce((select i.canonical_id from ochag_families.identity i where i.id = c.family_id), c.family_id) as id
            ) fc
            where (fc.id is null or fc.id = m.family)
              and c.recipient_kind || ' ' || c.recipient = any(#{recipients})
              and c.purpose = #{purpose}
            order by c.id
            """)
    List<GroundRow> groundsOfMembers(
            @Param("families") UUID[] families,
            @Param("recipients") String[] recipients,
            @Param("purpose") String purpose,
            @Param("day") LocalDate day);

    @Insert("""
            insert into ochag_families.consent (id, kind, person_id, family_id, purpose, recipient_kind, recipient, data_classes, signed_by,
                signed_as, second_signature, form_code, form_version, basis, paper_title, paper_number, paper_issued, paper_issuer, document_id,
                during, entered_by, occurred_at, recorded_at, source, version)
            values (#{n.id}, #{n.kind}, #{n.person}, #{n.family}, #{n.purpose}, #{n.recipient.kind}, #{n.recipient.id}, #{n.classes},
                #{n.signedBy}, #{n.signedAs}, #{n.second}, #{n.formCode}, #{n.formVersion}, #{n.basis}, #{n.paper.title}, #{n.paper.number},
                #{n.paper.issued}, #{n.paper.issuer}, #{n.paper.file}, daterange(#{n.during.from}, cast(#{n.during.to} as date)), #{n.enteredBy},
                #{n.occurredAt}, #{n.recordedAt}, #{n.source}, 1)
            """)
    void add(@Param("n") NewEntry entry);

    @Select("""
            select exists (
                select 1
                from ochag_families.membership m
                join ochag_families.family f on f.id = m.family_id
                where m.family_id = any(#{families}) and m.person_id = any(#{persons}) and m.during @> cast(#{day} as date)
                  and f.id <> all(#{v.hiddenFamilies}))
            """)
    boolean isMember(
            @Param("persons") UUID[] persons,
            @Param("families") UUID[] families,
            @Param("day") LocalDate day,
            @Param("v") VisibleRows visible);

    /** One condition for the seen version and for the row; whoever is second changes no row. */
    @Update("""
            update ochag_families.consent
            set withdrawn_at = #{w.at}, withdrawn_recorded_at = #{w.recordedAt}, withdrawn_by = #{w.by}, withdrawal_entered_by = #{w.enteredBy},
                withdrawal_title = #{w.paper.title}, withdrawal_number = #{w.paper.number}, withdrawal_document_id = #{w.paper.file},
                clocked = true, version = version + 1
            where id = #{id} and version = #{seen} and withdrawn_at is null
            """)
    int withdraw(@Param("id") ConsentId id, @Param("seen") long seen, @Param("w") Withdrawal withdrawal);

    @Select("""
            select c.id, c.kind, c.person_id, c.family_id, c.purpose, c.recipient_kind, c.recipient, c.data_classes, c.signed_by, c.signed_as,
                c.second_signature, c.form_code, c.form_version, c.basis, c.paper_title, c.paper_number, c.paper_issued, c.paper_issuer,
                c.document_id, lower(c.during) as from_day, upper(c.during) as to_day, c.withdrawn_at, c.withdrawn_by, c.recorded_at, c.version
            from ochag_families.consent c
            join ochag_families.person p on p.id = c.person_id
            left join ochag_families.identity i on i.id = p.id
            where c.id = #{id}
              and (#{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own})
                or exists (
                    select 1
                    from ochag_families.identity s
                    join ochag_families.person o on o.id = s.id
                    where s.canonical_id = i.canonical_id and (o.place_id = any(#{v.places}) or o.id = any(#{v.own}))))
              and p.id <> all(#{v.hiddenPersons})
              and (c.family_id is null or c.family_id <> all(#{v.hiddenFamilies}))
            """)
    @Nullable
    EntryRow find(@Param("id") ConsentId id, @Param("v") VisibleRows visible);

    @Select("""
            select c.id, c.kind, c.person_id, c.family_id, c.purpose, c.recipient_kind, c.recipient, c.data_classes, c.signed_by, c.signed_as,
                c.second_signature, c.form_code, c.form_version, c.basis, c.paper_title, c.paper_number, c.paper_issued, c.paper_issuer,
                c.document_id, lower(c.during) as from_day, upper(c.during) as to_day, c.withdrawn_at, c.withdrawn_by, c.recorded_at, c.version
            from ochag_families.consent c
            where c.person_id = any(#{persons})
              and (c.family_id is null or c.family_id <> all(#{v.hiddenFamilies}))
            order by c.id desc
            """)
    List<EntryRow> of(@Param("persons") UUID[] persons, @Param("v") VisibleRows visible);
}
