-- When people's data are no longer needed: terms, legal holds, who falls due, what is planned, and who is nobody any more.

insert into ochag_families.law_value (code, during, value, source, origin) values
    -- to be set by the region's own file nomenclature
    ('retention.recipient', daterange(null, null), '60m',
        'Номенклатура дел: личные дела получателей, 5 лет после окончания: к утверждению регионом', 'SHIPPED'),
    ('retention.guardianship', daterange(null, null), '900m',
        'Номенклатура дел: дела опеки и попечительства, 75 лет: к утверждению регионом', 'SHIPPED');

alter table ochag_families.ground
    drop constraint ground_purpose_check,
    add constraint ground_purpose_check check (purpose in ('MERGE', 'RESTRICTION', 'LEGAL_HOLD'));

insert into ochag_families.ground (purpose, code, title_ru, title_en, source, valid)
values
    ('LEGAL_HOLD', 'court-case', 'Судебное дело', 'Court case', 'ГПК РФ, статья 57; КАС РФ, статья 63', '[2007-01-26,)'),
    ('LEGAL_HOLD', 'investigation', 'Запрос следствия или прокуратуры', 'Demand of an investigator or prosecutor',
        'УПК РФ, статья 21; 2202-I, статья 22', '[2007-01-26,)'),
    ('LEGAL_HOLD', 'appeal', 'Обращение или жалоба', 'Appeal or complaint', '59-ФЗ, статья 5', '[2007-01-26,)'),
    ('LEGAL_HOLD', 'inspection', 'Проверка', 'Inspection', '248-ФЗ', '[2021-07-01,)');

-- While one stands, nothing of the person is taken away.
create table ochag_families.legal_hold (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    purpose text not null default 'LEGAL_HOLD' check (purpose = 'LEGAL_HOLD'),
    ground text not null,
    note text,
    placed_at timestamptz not null,
    placed_by text not null,
    -- the first day on which it does not stand any more; until it is lifted without one
    until date,
    lifted_at timestamptz,
    lifted_by text,
    lifted_note text,
    constraint legal_hold_ground foreign key (purpose, ground) references ochag_families.ground (purpose, code),
    constraint legal_hold_lifted check ((lifted_at is null) = (lifted_by is null))
);

create index legal_hold_by_person on ochag_families.legal_hold (person_id);

-- Who falls due by what the registry itself knows; found by a walk over everybody, a part at a time.
create table ochag_families.falling_due (
    person_id uuid primary key references ochag_families.person (id)
);

-- Where the walk stopped.
create table ochag_families.retention_walk (
    only_row boolean primary key default true check (only_row),
    after uuid
);

insert into ochag_families.retention_walk (after) values (null);

-- A decision that a person be made nobody, after a day; until then it can be stopped.
create table ochag_families.retirement (
    id uuid primary key,
    -- what was decided at once
    plan_id uuid not null,
    person_id uuid not null references ochag_families.person (id),
    ground text not null check (ground in ('TERM', 'CONSENT_ENDED')),
    on_day date not null,
    state text not null check (state in ('PLANNED', 'STOPPED', 'HELD', 'DONE')),
    -- why it was not done on its day
    held_by text,
    planned_at timestamptz not null,
    planned_by text not null,
    closed_at timestamptz,
    closed_by text,
    version bigint not null,
    constraint retirement_held check ((state = 'HELD') = (held_by is not null)),
    constraint retirement_closed check ((state in ('STOPPED', 'DONE')) = (closed_at is not null) and (closed_at is null) = (closed_by is null))
);

create unique index retirement_open on ochag_families.retirement (person_id) where state in ('PLANNED', 'HELD');
create index retirement_to_do on ochag_families.retirement (on_day, id) where state = 'PLANNED';
create index retirement_by_person on ochag_families.retirement (person_id);

-- Records that tell of nobody any more.
create table ochag_families.depersonalised (
    person_id uuid primary key references ochag_families.person (id),
    at timestamptz not null
);

-- By which term a person's data are kept, under every id of theirs.
create function ochag_families.retention_kind(persons uuid[]) returns text
    language sql stable parallel safe
    return case
        when exists (
            select 1
            from ochag_families.representation r
            where r.voided_at is null and r.state in ('GUARDIAN', 'PRELIMINARY_GUARDIAN', 'BODY')
              and (r.represented_id = any(persons) or r.person_id = any(persons))
        ) or exists (
            select 1
            from ochag_families.care_placement c
            where c.person_id = any(persons)
        ) or exists (
            select 1
            from ochag_families.membership m
            where m.person_id = any(persons) and (m.role = 'GUARDIAN' or m.ground = 'GUARDIANSHIP')
        ) then 'GUARDIANSHIP'
        else 'RECIPIENT' end;

-- When anything was last done about one of these persons, or about a family to which one of them belongs. A family that was left counts up to then.
create function ochag_families.last_activity(persons uuid[], zone text) returns timestamptz
    language sql stable parallel safe
    return (
        select max(x.at)
        from (
            select p.recorded_at as at from ochag_families.person p where p.id = any(persons)
            union all
            select c.recorded_at from ochag_families.person_change c where c.person_id = any(persons)
            union all
            select n.recorded_at from ochag_families.person_name n where n.person_id = any(persons)
            union all
            select d.recorded_at from ochag_families.person_document d where d.person_id = any(persons)
            union all
            select c.recorded_at from ochag_families.membership_change c where c.person_id = any(persons)
            union all
            select h.recorded_at from ochag_families.category_holding h where h.person_id = any(persons)
            union all
            select s.recorded_at from ochag_families.full_time_study s where s.person_id = any(persons)
            union all
            select greatest(c.recorded_at, c.withdrawn_recorded_at) from ochag_families.consent c where c.person_id = any(persons)
            union all
            select greatest(r.recorded_at, r.ended_at, r.voided_at)
            from ochag_families.representation r
            where r.represented_id = any(persons) or r.person_id = any(persons)
            union all
            select greatest(c.recorded_at, c.voided_at) from ochag_families.capacity c where c.person_id = any(persons)
            union all
            select g.recorded_at from ochag_families.pregnancy g where g.person_id = any(persons)
            union all
            select c.recorded_at from ochag_families.care_placement c where c.person_id = any(persons)
            union all
            select d.recorded_at from ochag_families.person_death d where d.person_id = any(persons)
            union all
            select greatest(m.merged_at, m.undone_at) from ochag_families.merge m where m.merged_id = any(persons) or m.into_id = any(persons)
            union all
            select greatest(h.placed_at, h.lifted_at) from ochag_families.legal_hold h where h.person_id = any(persons)
            union all
            select lower(m.during)::timestamp at time zone zone from ochag_families.membership m where m.person_id = any(persons)
            union all
            select upper(m.during)::timestamp at time zone zone
            from ochag_families.membership m
            where m.person_id = any(persons) and not upper_inf(m.during)
            union all
            select greatest(
                f.recorded_at,
                (select max(c.recorded_at) from ochag_families.membership_change c where c.family_id = f.id),
                (select max(n.recorded_at)
                    from ochag_families.membership m
                    join ochag_families.person n on n.id = m.person_id
                    where m.family_id = f.id),
                (select max(h.recorded_at) from ochag_families.category_holding h where h.family_id = f.id),
                (select max(s.recorded_at) from ochag_families.life_situation s where s.family_id = f.id),
                (select max(r.recorded_at) from ochag_families.residence r where r.family_id = f.id),
                (select max(greatest(v.recorded_at, v.decided_at)) from ochag_families.family_move v where v.family_id = f.id))
            from ochag_families.membership m
            join ochag_families.family f on f.id = m.family_id
            where m.person_id = any(persons) and upper_inf(m.during)
        ) x);

-- Who comes back and is given a name is somebody again.
create function ochag_families.keep_depersonalised() returns trigger
    language plpgsql
as
$$
begin
    delete from ochag_families.depersonalised d
    using written w
    where d.person_id = w.id and w.surname_folded <> '';
    return null;
end
$$;

create trigger person_depersonalised_after_update
    after update on ochag_families.person
    referencing new table as written
    for each statement execute function ochag_families.keep_depersonalised();

comment on schema ochag_families is 'ochag-families 13';
