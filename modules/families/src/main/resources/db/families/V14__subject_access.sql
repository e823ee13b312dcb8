-- Orders of people who ask what is held about them, each with the day by which it is to be answered.

insert into ochag_families.law_value (code, during, value, source, origin) values
    ('subject-access.answer-within', daterange('2022-09-01', null), '10wd', 'закон 152-ФЗ, ст. 20, ч. 1 в редакции закона 266-ФЗ', 'SHIPPED'),
    ('subject-access.extended-by', daterange('2022-09-01', null), '5wd', 'закон 152-ФЗ, ст. 20, ч. 1 в редакции закона 266-ФЗ', 'SHIPPED'),
    -- accesses for these purposes are not told to a citizen: to be checked with the region's lawyers
    ('subject-access.untold-purposes', daterange(null, null), 'signal crisis protection guardianship-check investigation audit',
        'закон 152-ФЗ, ст. 14, ч. 8: к проверке юристами региона', 'SHIPPED');

create table ochag_families.subject_order (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    -- the person, or whoever may act for them
    asked_by uuid not null references ochag_families.person (id),
    -- on what the asker's right rests, as a code
    asked_as text not null,
    asked_on date not null,
    last_day date not null,
    due_at timestamptz not null,
    extended_at timestamptz,
    extended_by text,
    extension_reason text,
    answered_on date,
    answered_way text check (answered_way in ('HANDED_OVER', 'POST', 'ELECTRONIC', 'REFUSED')),
    answered_by text,
    ordered_by text not null,
    recorded_at timestamptz not null,
    version bigint not null,
    constraint subject_order_extended check ((extended_at is null) = (extended_by is null)),
    constraint subject_order_answered check ((answered_on is null) = (answered_way is null) and (answered_on is null) = (answered_by is null))
);

create index subject_order_open on ochag_families.subject_order (due_at, id) where answered_on is null;
create index subject_order_by_person on ochag_families.subject_order (person_id);

-- When a person was adopted last, under whatever id; null for whoever never was. What was before is told to nobody (Семейный кодекс, ст. 139).
create function ochag_families.adopted_on(person uuid) returns date
    language sql stable parallel safe
    return (
        with known as (
            select person as id
            union
            select o.id
            from ochag_families.identity i
            join ochag_families.identity o on o.canonical_id = i.canonical_id
            where i.id = person
        )
        select coalesce(
            greatest(
                (select max(upper(n.during))
                    from ochag_families.person_name n
                    where n.person_id in (select k.id from known k) and n.ground = 'ADOPTION'),
                (select max(lower(r.during))
                    from ochag_families.representation r
                    where r.represented_id in (select k.id from known k) and r.voided_at is null
                      and exists (
                          select 1
                          from ochag_families.representation_ground g
                          where g.code = r.ground and g.shown_as is not null))),
            (select max(upper(m.during))
                from ochag_families.membership m
                where m.person_id in (select k.id from known k) and m.adopted_away)));

comment on schema ochag_families is 'ochag-families 14';
