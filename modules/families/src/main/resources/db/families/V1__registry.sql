-- Persons, families, who belongs to which family and when, and the phones they gave.
create schema if not exists ochag_families;

create table ochag_families.person (
    id uuid primary key,
    -- the place that keeps the record: rights go by it
    place_id uuid not null,
    -- where the person lives, by the classifier of municipal territories
    municipality text not null,
    surname text not null,
    given text not null,
    patronymic text,
    patronymic_state text not null check (patronymic_state in ('KNOWN', 'NONE', 'UNKNOWN')),
    -- compared and searched; "C" makes a prefix a range of the index
    surname_folded text collate "C" not null,
    given_folded text collate "C" not null,
    patronymic_folded text collate "C" not null,
    birth_date date,
    birth_precision text check (birth_precision in ('EXACT', 'YEAR', 'ESTIMATED')),
    sex text not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
    snils text,
    identity text not null check (identity in ('AS_TOLD', 'PAPER_SEEN', 'VERIFIED')),
    version bigint not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint person_snils_once unique (snils),
    constraint person_patronymic check ((patronymic_state = 'KNOWN') = (patronymic is not null)),
    constraint person_birth check ((birth_date is null) = (birth_precision is null))
);

create index person_by_name on ochag_families.person (surname_folded, given_folded, id);

create table ochag_families.family (
    id uuid primary key,
    place_id uuid not null,
    municipality text not null,
    main_contact uuid references ochag_families.person (id),
    version bigint not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT'))
);

create table ochag_families.membership (
    id uuid primary key,
    family_id uuid not null references ochag_families.family (id),
    person_id uuid not null references ochag_families.person (id),
    role text not null check (role in ('MOTHER', 'FATHER', 'CHILD', 'GUARDIAN', 'GRANDPARENT', 'RELATIVE', 'OTHER')),
    ground text not null check (ground in ('BIRTH', 'MARRIAGE', 'GUARDIANSHIP', 'COURT', 'AS_TOLD')),
    during daterange not null check (not isempty(during) and lower(during) is not null),
    -- nobody is in one family twice on one day; in two families at once is no fault
    constraint membership_once exclude using gist (person_id with =, family_id with =, during with &&)
);

create index membership_by_family on ochag_families.membership (family_id);
create index membership_by_person on ochag_families.membership (person_id);

create table ochag_families.phone (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    -- told for this family's card: a child in two families carries no contact from one card to the other
    family_id uuid references ochag_families.family (id),
    e164 text not null,
    extension text,
    country text not null,
    preferred boolean not null,
    unsafe_to_call boolean not null,
    constraint phone_once unique nulls not distinct (person_id, family_id, e164, extension)
);

create index phone_by_number on ochag_families.phone (e164);
create index phone_by_family on ochag_families.phone (family_id);

comment on schema ochag_families is 'ochag-families 1';
