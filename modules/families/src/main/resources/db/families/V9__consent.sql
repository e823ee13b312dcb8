-- Consents and legal bases for showing personal data, what they were given on, and the clocks that a withdrawal starts.

insert into ochag_families.law_value (code, during, value, source, origin) values
    ('consent.separate-paper', daterange('2025-09-01', null), 'yes', 'закон 152-ФЗ, ст. 9, ч. 1 в редакции закона 156-ФЗ', 'SHIPPED'),
    ('consent.destroy-within', daterange(null, null), '30d', 'закон 152-ФЗ, ст. 21, ч. 5', 'SHIPPED');

-- What stands instead of consent. One with a standing covers everybody in it by itself; one without is stated for one person at a time.
create table ochag_families.legal_basis (
    code text not null,
    during daterange not null check (not isempty(during)),
    title_ru text not null,
    title_en text not null,
    -- KEEPER: of the organisation that keeps the record; REGION_ROLE: of another one, whom a role of the region lets in there
    standing text check (standing in ('KEEPER', 'REGION_ROLE')),
    -- empty for every class, every purpose
    data_classes text[] not null,
    purposes text[] not null,
    source text not null,
    origin text not null check (origin in ('SHIPPED', 'REGION')),
    constraint legal_basis_once exclude using gist (code with =, origin with =, during with &&)
);

insert into ochag_families.legal_basis (code, during, title_ru, title_en, standing, data_classes, purposes, source, origin) values
    -- to be checked with the region's lawyers: what a coordinator or a hotline may see of families of other organisations without consent
    ('region-role', daterange(null, null), 'Полномочия по роли в регионе', 'Powers by a role in the region', 'REGION_ROLE',
        array['identity', 'family-ties'], '{}', 'закон 152-ФЗ, ст. 6, ч. 1, п. 4: к проверке юристами региона', 'SHIPPED'),
    ('signal', daterange(null, null), 'Сведения органам профилактики', 'Information to bodies of prevention', null, '{}', '{}',
        'закон 120-ФЗ, ст. 9, ч. 2', 'SHIPPED'),
    ('social-service', daterange(null, null), 'Предоставление социальных услуг', 'Provision of social services', null, '{}', '{}',
        'закон 442-ФЗ, ст. 6; закон 152-ФЗ, ст. 10, ч. 2, п. 2.3', 'SHIPPED'),
    ('placement', daterange(null, null), 'Устройство ребёнка, оставшегося без попечения', 'Placement of a child left without care', null, '{}', '{}',
        'закон 44-ФЗ; закон 152-ФЗ, ст. 10, ч. 2, п. 8', 'SHIPPED'),
    ('life', daterange(null, null), 'Защита жизни и здоровья', 'Protection of life and health', null, '{}', '{}',
        'закон 152-ФЗ, ст. 6, ч. 1, п. 6', 'SHIPPED'),
    ('court', daterange(null, null), 'Судопроизводство и исполнение решения суда', 'Court proceedings', null, '{}', '{}',
        'закон 152-ФЗ, ст. 6, ч. 1, п. 3, 3.1', 'SHIPPED');

-- The words that people have signed; a changed text is a new version, the old one stays.
create table ochag_families.consent_form (
    code text not null,
    version integer not null check (version > 0),
    title text not null,
    body text not null,
    since date not null,
    recorded_at timestamptz not null,
    published_by text not null,
    primary key (code, version)
);

-- Consents and bases of single persons: an entry is given, and it ends; it is never rewritten.
create table ochag_families.consent (
    id uuid primary key,
    kind text not null check (kind in ('CONSENT', 'BASIS')),
    person_id uuid not null references ochag_families.person (id),
    -- within this family alone; empty for the person wherever
    family_id uuid references ochag_families.family (id),
    purpose text not null,
    recipient_kind text not null check (recipient_kind in ('ORGANISATION', 'PLACE', 'AGENCY', 'MACHINE')),
    recipient text not null,
    data_classes text[] not null check (cardinality(data_classes) > 0),
    -- who has signed, as what; a second signature where one was wanted
    signed_by uuid references ochag_families.person (id),
    signed_as text,
    second_signature uuid references ochag_families.person (id),
    form_code text,
    form_version integer,
    basis text,
    paper_title text,
    paper_number text,
    paper_issued date,
    paper_issuer text,
    document_id uuid,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    withdrawn_at timestamptz,
    withdrawn_recorded_at timestamptz,
    withdrawn_by uuid references ochag_families.person (id),
    withdrawal_entered_by text,
    withdrawal_title text,
    withdrawal_number text,
    withdrawal_document_id uuid,
    entered_by text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    -- the clock of its end was started
    clocked boolean not null default false,
    version bigint not null,
    constraint consent_form_known foreign key (form_code, form_version) references ochag_families.consent_form (code, version),
    constraint consent_signed check (kind = 'BASIS' or signed_by is not null),
    constraint consent_basis check ((kind = 'BASIS') = (basis is not null)),
    constraint consent_withdrawn check ((withdrawn_at is null) = (withdrawn_recorded_at is null)
        and (withdrawn_at is null) = (withdrawal_entered_by is null))
);

create index consent_by_person on ochag_families.consent (person_id, recipient_kind, recipient);
create index consent_by_family on ochag_families.consent (family_id) where family_id is not null;

-- From the end of a ground the data are to be destroyed within a term, unless another ground stands.
create table ochag_families.destruction_clock (
    id uuid primary key,
    consent_id uuid not null unique references ochag_families.consent (id),
    person_id uuid not null references ochag_families.person (id),
    reason text not null check (reason in ('WITHDRAWN', 'EXPIRED')),
    started_on date not null,
    last_day date not null,
    due_at timestamptz not null,
    provisional boolean not null,
    -- on the list of what must be destroyed or justified now
    overdue_since timestamptz,
    outcome text check (outcome in ('DESTROYED', 'JUSTIFIED')),
    outcome_basis text,
    closed_at timestamptz,
    closed_by text,
    version bigint not null,
    constraint destruction_clock_closed check ((outcome is null) = (closed_at is null) and (closed_at is null) = (closed_by is null)),
    constraint destruction_clock_basis check (outcome_basis is null or outcome = 'JUSTIFIED')
);

create index destruction_clock_by_person on ochag_families.destruction_clock (person_id);
create index destruction_clock_due on ochag_families.destruction_clock (due_at) where closed_at is null and overdue_since is null;
create index destruction_clock_open on ochag_families.destruction_clock (due_at, id) where closed_at is null;
-- consents whose term is over and that have no clock yet
create index consent_to_expire on ochag_families.consent (upper(during))
    where kind = 'CONSENT' and not clocked and withdrawn_at is null and not upper_inf(during);

comment on schema ochag_families is 'ochag-families 9';
