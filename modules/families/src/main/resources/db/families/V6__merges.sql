-- Records that turned out to be of one family or one person. A merge is an alias with a beginning and perhaps an end: no id is changed anywhere.

-- why two records were joined, or a family hidden; regional words are further rows
create table ochag_families.ground (
    purpose text not null check (purpose in ('MERGE', 'RESTRICTION')),
    code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    title_ru text not null,
    title_en text not null,
    -- the law or rule that it rests on
    source text not null,
    valid daterange not null check (not isempty(valid)),
    primary key (purpose, code)
);

insert into ochag_families.ground (purpose, code, title_ru, title_en, source, valid)
values
    ('MERGE', 'same-papers', 'Сверены документы', 'Papers were compared', '152-ФЗ, статья 5, часть 6', '[2007-01-26,)'),
    ('MERGE', 'same-snils', 'Совпадает СНИЛС', 'The same СНИЛС', '152-ФЗ, статья 5, часть 6', '[2007-01-26,)'),
    ('MERGE', 'told-by-family', 'Подтвердила семья', 'The family confirmed it', '152-ФЗ, статья 5, часть 6', '[2007-01-26,)'),
    ('MERGE', 'typed-twice', 'Введено дважды', 'Typed in twice', '152-ФЗ, статья 5, часть 6', '[2007-01-26,)');

create table ochag_families.merge (
    id uuid primary key,
    -- the order in which they were made: of two choices the later one stands
    seq bigint generated always as identity,
    kind text not null check (kind in ('FAMILY', 'PERSON')),
    -- an alias while the merge stands
    merged_id uuid not null,
    -- what it stands for: itself nobody's alias when the merge was made
    into_id uuid not null,
    -- which values are shown out of the merged record; the records keep what they hold
    of_merged text[] not null check (of_merged <@ array['NAME', 'BIRTH', 'SNILS', 'MUNICIPALITY', 'MAIN_CONTACT']),
    purpose text not null default 'MERGE' check (purpose = 'MERGE'),
    ground text not null,
    note text,
    merged_at timestamptz not null,
    merged_by text not null,
    undone_at timestamptz,
    undone_by text,
    undone_note text,
    constraint merge_ground foreign key (purpose, ground) references ochag_families.ground (purpose, code),
    constraint merge_of_two check (merged_id <> into_id),
    constraint merge_undone check ((undone_at is null) = (undone_by is null))
);

-- a record stands for at most one other
create unique index merge_standing on ochag_families.merge (merged_id) where undone_at is null;
create index merge_by_merged on ochag_families.merge (merged_id);
create index merge_by_into on ochag_families.merge (into_id);

-- What follows from the standing merges, for statements: one row for each record that is not alone. Written by merge and undo only.
create table ochag_families.identity (
    id uuid primary key,
    canonical_id uuid not null,
    kind text not null check (kind in ('FAMILY', 'PERSON')),
    -- whose values are shown
    name_of uuid references ochag_families.person (id),
    birth_of uuid references ochag_families.person (id),
    snils_of uuid references ochag_families.person (id),
    person_municipality_of uuid references ochag_families.person (id),
    main_contact_of uuid references ochag_families.family (id),
    family_municipality_of uuid references ochag_families.family (id)
);

create index identity_by_canonical on ochag_families.identity (canonical_id);

-- What two merged records brought into conflict and a person has to settle. What it is stays where it is; here are its kind and its address.
create table ochag_families.merge_matter (
    id uuid primary key,
    merge_id uuid not null references ochag_families.merge (id),
    module text not null,
    entry_kind text not null,
    link text not null,
    found_at timestamptz not null,
    closed_at timestamptz,
    closed_by text,
    note text,
    constraint merge_matter_closed check ((closed_at is null) = (closed_by is null))
);

create index merge_matter_open on ochag_families.merge_matter (id) where closed_at is null;
create index merge_matter_by_merge on ochag_families.merge_matter (merge_id);

-- A person's record with the values of whom it stands for. Left joins on a null key cost nothing, and most records stand for themselves.
create view ochag_families.person_shown as
select p.id,
    coalesce(i.canonical_id, p.id) as canonical_id,
    coalesce(c.place_id, p.place_id) as place_id,
    coalesce(w.municipality, p.municipality) as municipality,
    coalesce(n.surname, p.surname) as surname,
    coalesce(n.given, p.given) as given,
    case when n.id is null then p.patronymic else n.patronymic end as patronymic,
    coalesce(n.patronymic_state, p.patronymic_state) as patronymic_state,
    case when b.id is null then p.birth_date else b.birth_date end as birth_date,
    case when b.id is null then p.birth_precision else b.birth_precision end as birth_precision,
    coalesce(n.sex, p.sex) as sex,
    case when s.id is null then p.snils else s.snils end as snils,
    coalesce(n.identity, p.identity) as identity,
    coalesce(c.version, p.version) as version
from ochag_families.person p
left join ochag_families.identity i on i.id = p.id
left join ochag_families.person c on c.id = i.canonical_id
left join ochag_families.person n on n.id = i.name_of
left join ochag_families.person b on b.id = i.birth_of
left join ochag_families.person s on s.id = i.snils_of
left join ochag_families.person w on w.id = i.person_municipality_of;

-- A family's record with the values of what it stands for.
create view ochag_families.family_shown as
select f.id,
    coalesce(i.canonical_id, f.id) as canonical_id,
    coalesce(c.place_id, f.place_id) as place_id,
    coalesce(w.municipality, f.municipality) as municipality,
    coalesce(mi.canonical_id, case when m.id is null then f.main_contact else m.main_contact end) as main_contact,
    coalesce(c.version, f.version) as version,
    coalesce(c.occurred_at, f.occurred_at) as occurred_at
from ochag_families.family f
left join ochag_families.identity i on i.id = f.id
left join ochag_families.family c on c.id = i.canonical_id
left join ochag_families.family m on m.id = i.main_contact_of
left join ochag_families.family w on w.id = i.family_municipality_of
left join ochag_families.identity mi on mi.id = case when m.id is null then f.main_contact else m.main_contact end;

-- A merge with the places that keep its two records: rights go by them.
create view ochag_families.merge_at as
select m.id, m.seq, m.kind, m.merged_id, m.into_id, m.of_merged, m.ground, m.note, m.merged_at, m.undone_at, m.undone_note,
    coalesce(mf.place_id, mp.place_id) as merged_place,
    coalesce(tf.place_id, tp.place_id) as into_place
from ochag_families.merge m
left join ochag_families.family mf on mf.id = m.merged_id
left join ochag_families.person mp on mp.id = m.merged_id
left join ochag_families.family tf on tf.id = m.into_id
left join ochag_families.person tp on tp.id = m.into_id;

comment on schema ochag_families is 'ochag-families 6';
