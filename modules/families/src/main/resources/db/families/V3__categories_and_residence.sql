-- What a family or a person is recognised as, by which rule and paper; in what trouble a family is; where it lives and to whom it goes over.

-- The catalogue. A rule that changes is a further row with later days; a region adds rows of its own.
create table ochag_families.category (
    code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    valid daterange not null check (not isempty(valid)),
    holder text not null check (holder in ('FAMILY', 'PERSON')),
    title_ru text not null,
    title_en text not null,
    -- the paper that shows it
    evidence text not null,
    -- how long support lasts, apart from the status: see io.ochag.families.category.Support
    rule text not null check (rule in ('WHILE_STATUS', 'ON_PAPER', 'UNTIL_AGE', 'ELDEST_CHILD', 'PARENTS_AGE')),
    children smallint,
    age smallint,
    student_age smallint,
    source text not null,
    constraint category_rule check (
        case rule
            when 'UNTIL_AGE' then age is not null and holder = 'PERSON'
            when 'PARENTS_AGE' then age is not null and holder = 'FAMILY'
            when 'ELDEST_CHILD' then age is not null and student_age >= age and children is not null and holder = 'FAMILY'
            else true
        end),
    constraint category_once exclude using gist (code with =, valid with &&)
);

insert into ochag_families.category (code, valid, holder, title_ru, title_en, evidence, rule, children, age, student_age, source)
values
    ('large-family', '[2024-01-23,)', 'FAMILY', 'Многодетная семья', 'Large family', 'Удостоверение единого образца', 'ELDEST_CHILD', 3, 18, 23,
        'Указ Президента РФ от 23.01.2024 № 63, пункт 1'),
    ('foster-family', '[1996-03-01,)', 'FAMILY', 'Приёмная семья', 'Foster family', 'Акт и договор о приёмной семье', 'ON_PAPER', null, null, null,
        'СК РФ, статья 152'),
    ('guardian-family', '[2008-09-01,)', 'FAMILY', 'Семья опекуна', 'Guardian family', 'Акт о назначении опекуна', 'ON_PAPER', null, null, null,
        '48-ФЗ, статья 11'),
    ('disabled-child', '[1996-01-01,)', 'PERSON', 'Ребёнок-инвалид', 'Disabled child', 'Справка МСЭ', 'UNTIL_AGE', null, 18, null,
        '181-ФЗ, статья 1'),
    ('special-needs', '[2013-09-01,)', 'PERSON', 'Ребёнок с ОВЗ', 'Child with special needs', 'Заключение ПМПК', 'ON_PAPER', null, null, null,
        '273-ФЗ, статья 2, пункт 16'),
    ('smo-participant', '[2022-02-24,)', 'FAMILY', 'Семья участника СВО', 'Family of a participant of the military operation', 'Справка об участии',
        'ON_PAPER', null, null, null, '5-ФЗ, статья 3'),
    ('low-income', '[1999-07-17,)', 'FAMILY', 'Малоимущая семья', 'Low-income family', 'Сведения о доходах', 'ON_PAPER', null, null, null,
        '178-ФЗ, статья 7'),
    ('young-family', '[2021-01-10,)', 'FAMILY', 'Молодая семья', 'Young family', 'Свидетельство о браке или о рождении', 'PARENTS_AGE', null, 36, null,
        '489-ФЗ, статья 2'),
    ('student-family', '[2024-01-01,)', 'FAMILY', 'Студенческая семья', 'Student family', 'Справка об очном обучении', 'ON_PAPER', null, null, null,
        '489-ФЗ, статья 6'),
    ('single-parent', '[1996-03-01,)', 'FAMILY', 'Единственный родитель', 'Single parent', 'Справка ЗАГС или свидетельство о смерти', 'WHILE_STATUS', null,
        null, null, 'СК РФ, статья 51, пункт 3'),
    ('minor-mother', '[1996-03-01,)', 'PERSON', 'Несовершеннолетняя мать', 'Mother under age', 'Свидетельство о рождении ребёнка', 'UNTIL_AGE', null, 18,
        null, 'СК РФ, статья 62');

create table ochag_families.category_holding (
    id uuid primary key,
    category text not null,
    family_id uuid references ochag_families.family (id),
    person_id uuid references ochag_families.person (id),
    -- the status; how long support lasts is another matter and is computed for a day
    status daterange not null check (not isempty(status) and lower(status) is not null),
    confirmed boolean not null,
    paper_number text,
    paper_issued date,
    -- the last day on which the paper is good
    paper_until date,
    end_reason text check (end_reason in ('NO_LONGER_SO', 'MISTAKE')),
    granted_by text not null,
    confirmed_by text,
    ended_by text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint category_holding_of_one check ((family_id is null) <> (person_id is null)),
    constraint category_holding_family_once exclude using gist (family_id with =, category with =, status with &&)
        where (family_id is not null and end_reason is distinct from 'MISTAKE'),
    constraint category_holding_person_once exclude using gist (person_id with =, category with =, status with &&)
        where (person_id is not null and end_reason is distinct from 'MISTAKE')
);

create index category_holding_by_family on ochag_families.category_holding (family_id) where family_id is not null;
create index category_holding_by_person on ochag_families.category_holding (person_id) where person_id is not null;

-- Full-time study, by the certificate of a school or university.
create table ochag_families.full_time_study (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    during daterange not null check (not isempty(during) and lower(during) is not null),
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint full_time_study_once exclude using gist (person_id with =, during with &&)
);

-- In what trouble a family is and how great the risk: set by different people at different times, each with a ground.
create table ochag_families.life_situation (
    id uuid primary key,
    family_id uuid not null references ochag_families.family (id),
    situation text not null check (situation in ('NONE', 'EARLY_STAGE', 'HARDSHIP', 'SOCIALLY_DANGEROUS')),
    risk text not null check (risk in ('NOT_ASSESSED', 'LOW', 'MEDIUM', 'HIGH')),
    during daterange not null check (not isempty(during) and lower(during) is not null),
    ground text not null,
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint life_situation_once exclude using gist (family_id with =, during with &&)
);

-- Where a family lived when. The last address stands in the municipality of the family too: rights and counts go by that.
create table ochag_families.residence (
    id uuid primary key,
    family_id uuid not null references ochag_families.family (id),
    municipality text not null,
    address text,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint residence_once exclude using gist (family_id with =, during with &&)
);

-- A family goes over to another point when that point has accepted it.
create table ochag_families.family_move (
    id uuid primary key,
    family_id uuid not null references ochag_families.family (id),
    from_place uuid not null,
    to_place uuid not null,
    municipality text not null,
    address text,
    moved_on date not null,
    state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    asked_by text not null,
    decided_by text,
    decided_at timestamptz,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint family_move_elsewhere check (from_place <> to_place),
    constraint family_move_decided check ((state = 'ASKED') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);

create unique index family_move_open on ochag_families.family_move (family_id) where state = 'ASKED';
create index family_move_by_family on ochag_families.family_move (family_id);
create index family_move_by_place on ochag_families.family_move (to_place, id) where state = 'ASKED';

comment on schema ochag_families is 'ochag-families 3';
