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

create index legal_hold_standing on ochag_families.legal_hold (person_id) where lifted_at is null;

-- Who falls due by what the registry itself knows; found by a walk over everybody, a part at a time.
create table ochag_families.falling_due (
    person_id uuid primary key references ochag_families.person (id),
    kind text not null check (kind in ('RECIPIENT', 'GUARDIANSHIP')),
    last_activity date not null,
    due_on date not null
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

-- Whoever is nobody has no name to be found by: an empty one goes into no dictionary. Writers of names share a lock, so that names which nobody
-- bears any more can be taken out of the dictionaries while none of them is at work.
create or replace function ochag_families.keep_searchable_names() returns trigger
    language plpgsql
as
$$
begin
    perform pg_catalog.pg_advisory_xact_lock_shared(7426103317);

    with fresh as (table written)
    insert into ochag_families.surname (folded)
    select distinct f.surname_folded
    from fresh f
    where f.surname_folded <> ''
      and not exists (select 1 from ochag_families.surname s where s.folded = f.surname_folded)
    order by f.surname_folded
    on conflict do nothing;

    with fresh as (table written)
    insert into ochag_families.given_name (folded)
    select distinct f.given_folded
    from fresh f
    where f.given_folded <> ''
      and not exists (select 1 from ochag_families.given_name g where g.folded = f.given_folded)
    order by f.given_folded
    on conflict do nothing;

    with fresh as (table written)
    insert into ochag_families.searchable_name as n (person_id, number, surname, given, patronymic, place_id, birth_date)
    select f.id, 0, f.surname_folded, f.given_folded, f.patronymic_folded, f.place_id, f.birth_date
    from fresh f
    where f.surname_folded <> ''
    on conflict (person_id, number) do update
        set surname = excluded.surname, given = excluded.given, patronymic = excluded.patronymic, place_id = excluded.place_id,
            birth_date = excluded.birth_date
        where (n.surname, n.given, n.patronymic, n.place_id, n.birth_date)
            is distinct from (excluded.surname, excluded.given, excluded.patronymic, excluded.place_id, excluded.birth_date);

    if tg_op = 'UPDATE' then
        with fresh as (table written)
        delete from ochag_families.searchable_name n
        using fresh f
        where n.person_id = f.id and f.surname_folded = '';

        -- who comes back and is given a name is somebody again
        with fresh as (table written)
        delete from ochag_families.depersonalised d
        using fresh f
        where d.person_id = f.id and f.surname_folded <> '';

        with fresh as (table written)
        update ochag_families.searchable_name n
        set place_id = f.place_id, birth_date = f.birth_date
        from fresh f
        where n.person_id = f.id and n.number > 0 and (n.place_id, n.birth_date) is distinct from (f.place_id, f.birth_date);
    end if;
    return null;
end
$$;

create or replace function ochag_families.keep_former_names() returns trigger
    language plpgsql
as
$$
begin
    perform pg_catalog.pg_advisory_xact_lock_shared(7426103317);

    delete from ochag_families.searchable_name n
    using (select distinct w.person_id from written w) c
    where n.person_id = c.person_id and n.number > 0;

    insert into ochag_families.surname (folded)
    select distinct f.surname_folded
    from (select distinct w.person_id from written w) c
    join ochag_families.person_name f on f.person_id = c.person_id
    where not f.secret and not isempty(f.during) and f.surname_folded <> ''
    order by f.surname_folded
    on conflict do nothing;

    insert into ochag_families.given_name (folded)
    select distinct f.given_folded
    from (select distinct w.person_id from written w) c
    join ochag_families.person_name f on f.person_id = c.person_id
    where not f.secret and not isempty(f.during) and f.surname_folded <> ''
    order by f.given_folded
    on conflict do nothing;

    insert into ochag_families.searchable_name (person_id, number, surname, given, patronymic, place_id, birth_date)
    select p.id, row_number() over (partition by p.id order by f.surname_folded, f.given_folded, f.patronymic_folded), f.surname_folded,
        f.given_folded, f.patronymic_folded, p.place_id, p.birth_date
    from (
        select distinct n.person_id, n.surname_folded, n.given_folded, n.patronymic_folded
        from (select distinct w.person_id from written w) c
        join ochag_families.person_name n on n.person_id = c.person_id
        where not n.secret and not isempty(n.during) and n.surname_folded <> ''
    ) f
    join ochag_families.person p on p.id = f.person_id;
    return null;
end
$$;

comment on schema ochag_families is 'ochag-families 13';
