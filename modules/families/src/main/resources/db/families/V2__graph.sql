-- Who belonged to whom and when, what happened to people, and what is on record of each. Nothing is overwritten: what was wrong stays as void.

alter table ochag_families.membership
    -- a minor mother is a child of the family and a mother in it
    add column parent_role text,
    -- it ended by an adoption, which no view discloses (Семейный кодекс, ст. 139)
    add column adopted_away boolean not null default false,
    add constraint membership_parent_role check (parent_role is null or parent_role in ('MOTHER', 'FATHER') and role = 'CHILD');

-- Every command on a membership that was there. What is void is here alone, so that nobody counts it.
create table ochag_families.membership_change (
    id uuid primary key,
    membership_id uuid not null,
    family_id uuid not null references ochag_families.family (id),
    person_id uuid not null references ochag_families.person (id),
    change text not null check (change in ('STARTED', 'ENDED', 'VOIDED')),
    -- as after the change; of a void one, as it was
    role text not null,
    parent_role text,
    ground text not null,
    during daterange not null,
    -- why it ended, or why it was wrong
    reason text not null,
    -- where the person went or came from by the same command
    other_family uuid references ochag_families.family (id),
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT'))
);

create index membership_change_by_family on ochag_families.membership_change (family_id, id);
create index membership_change_by_person on ochag_families.membership_change (person_id);

-- A newborn or a foundling who has no name yet: the name on record is a word that stands for it.
create table ochag_families.unnamed_person (
    person_id uuid primary key references ochag_families.person (id),
    since date not null,
    named_on date
);

-- Restricted: seen and written with a permission of its own. The child in it is nobody yet and is counted nowhere.
create table ochag_families.pregnancy (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    expected_on date,
    noted_on date not null,
    outcome text check (outcome in ('BORN', 'LOST', 'UNKNOWN')),
    ended_on date,
    noted_by text not null,
    ended_by text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint pregnancy_ended check ((outcome is null) = (ended_on is null) and (outcome is null) = (ended_by is null))
);

create unique index pregnancy_open on ochag_families.pregnancy (person_id) where outcome is null;
create index pregnancy_by_person on ochag_families.pregnancy (person_id);

create table ochag_families.person_death (
    person_id uuid primary key references ochag_families.person (id),
    died_on date not null,
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT'))
);

-- A child lives elsewhere for a time or for good. The membership goes on: the child is still of this family.
create table ochag_families.care_placement (
    id uuid primary key,
    family_id uuid not null references ochag_families.family (id),
    person_id uuid not null references ochag_families.person (id),
    kind text not null check (kind in ('BY_AGREEMENT', 'REMOVAL', 'GUARDIANSHIP', 'FOSTER', 'INSTITUTION', 'OTHER')),
    during daterange not null check (not isempty(during) and lower(during) is not null),
    placed_by text not null,
    returned_by text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    -- nobody is in two places of care on one day
    constraint care_placement_once exclude using gist (person_id with =, during with &&)
);

create index care_placement_by_family on ochag_families.care_placement (family_id);

-- Names that were: the current one stands in person. A name from before an adoption is for a permission of its own.
create table ochag_families.person_name (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    surname text not null,
    given text not null,
    patronymic text,
    patronymic_state text not null check (patronymic_state in ('KNOWN', 'NONE', 'UNKNOWN')),
    surname_folded text collate "C" not null,
    given_folded text collate "C" not null,
    patronymic_folded text collate "C" not null,
    -- empty for a name that was a mistake and was never borne
    during daterange not null,
    -- why it was given up
    ground text not null check (ground in ('MARRIAGE', 'DIVORCE', 'OWN_WISH', 'ADOPTION', 'CORRECTION', 'OTHER')),
    -- given up by an adoption, or before one
    secret boolean not null,
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint person_name_patronymic check ((patronymic_state = 'KNOWN') = (patronymic is not null))
);

create index person_name_by_person on ochag_families.person_name (person_id);

-- What was on record before and was corrected or raised.
create table ochag_families.person_change (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    what text not null check (what in ('BIRTH', 'IDENTITY', 'SNILS')),
    birth_date date,
    birth_precision text check (birth_precision in ('EXACT', 'YEAR', 'ESTIMATED')),
    identity text check (identity in ('AS_TOLD', 'PAPER_SEEN', 'VERIFIED')),
    -- the number that was on record before
    snils text,
    -- the kind of paper that was seen
    paper text,
    secret boolean not null,
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT'))
);

create index person_change_by_person on ochag_families.person_change (person_id);

-- Which papers a person may have; a region adds rows of its own. What the forms demand is compared after tidying.
create table ochag_families.document_kind (
    code text primary key check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    title_ru text not null,
    title_en text not null,
    series_form text,
    number_form text not null,
    source text not null,
    valid daterange not null check (not isempty(valid))
);

insert into ochag_families.document_kind (code, title_ru, title_en, series_form, number_form, source, valid)
values
    ('passport', 'Паспорт гражданина РФ', 'Passport of a citizen', '[0-9]{4}', '[0-9]{6}', 'Постановление Правительства от 23.12.2023 № 2267', '[1997-10-01,)'),
    ('birth-certificate', 'Свидетельство о рождении', 'Birth certificate', '[IVXLCDM]{1,7}-[А-Я]{2}', '[0-9]{6}', '143-ФЗ, статья 23', '[1997-11-15,)'),
    ('foreign-passport', 'Паспорт иностранного гражданина', 'Passport of another country', null, '[0-9A-ZА-Я]{3,20}', '115-ФЗ, статья 10', '[2002-07-31,)'),
    ('residence-permit', 'Вид на жительство', 'Residence permit', null, '[0-9A-ZА-Я]{3,20}', '115-ФЗ, статья 8', '[2002-07-31,)'),
    ('temporary-certificate', 'Временное удостоверение личности', 'Temporary certificate of identity', null, '[0-9A-ZА-Я]{1,20}', 'Постановление Правительства от 23.12.2023 № 2267', '[1997-10-01,)'),
    ('refugee-certificate', 'Удостоверение беженца', 'Certificate of a refugee', null, '[0-9A-ZА-Я]{3,20}', '4528-I, статья 7', '[1993-03-20,)'),
    ('other', 'Другой документ', 'Another paper', null, '.{1,40}', '152-ФЗ, статья 5', '[2007-01-26,)');

create table ochag_families.person_document (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    kind text not null references ochag_families.document_kind (code),
    series text,
    number text not null,
    issued_on date,
    valid_until date,
    -- from before an adoption
    secret boolean not null default false,
    voided_at timestamptz,
    voided_by text,
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint person_document_void check ((voided_at is null) = (voided_by is null))
);

create index person_document_by_person on ochag_families.person_document (person_id);
create index person_document_by_number on ochag_families.person_document (number, series) where voided_at is null;

comment on schema ochag_families is 'ochag-families 2';
