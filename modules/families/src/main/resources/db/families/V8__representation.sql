-- Who acts for whom: rules as dated data, representation, capacity, parents in conflict, guardians that are wanted.

-- Values that a law sets, each with the days on which it holds and where it stands. A region's own row wins over the shipped one.
create table ochag_families.law_value (
    code text not null,
    during daterange not null check (not isempty(during)),
    value text not null,
    source text not null,
    origin text not null check (origin in ('SHIPPED', 'REGION')),
    constraint law_value_once exclude using gist (code with =, origin with =, during with &&)
);

insert into ochag_families.law_value (code, during, value, source, origin) values
    ('age.full-capacity', daterange(null, null), '18', 'ГК РФ, ст. 21, п. 1', 'SHIPPED'),
    ('age.own-signature', daterange(null, null), '14', 'ГК РФ, ст. 26, п. 1', 'SHIPPED'),
    ('age.parent-alone', daterange(null, null), '16', 'СК РФ, ст. 62, п. 2', 'SHIPPED'),
    -- to be checked with the region's lawyers: on the birthday itself, or on the day after it (DAY_AFTER)
    ('age.reached', daterange(null, null), 'BIRTHDAY', 'ГК РФ, ст. 191, 192: к проверке юристами региона', 'SHIPPED'),
    ('acts.FULL', daterange(null, null), 'SEE CONSENT CONTRACT BOOKING HANDOVER EXPORT MESSAGE', 'СК РФ, ст. 64, п. 1; ГК РФ, ст. 28', 'SHIPPED'),
    ('acts.LIMITED', daterange(null, null), '', 'СК РФ, ст. 74, п. 1', 'SHIPPED'),
    ('acts.DEPRIVED', daterange(null, null), '', 'СК РФ, ст. 71, п. 1', 'SHIPPED'),
    ('acts.GUARDIAN', daterange(null, null), 'SEE CONSENT CONTRACT BOOKING HANDOVER EXPORT MESSAGE', 'ГК РФ, ст. 31, п. 2; закон 48-ФЗ, ст. 15', 'SHIPPED'),
    ('acts.PRELIMINARY_GUARDIAN', daterange(null, null), 'SEE CONSENT CONTRACT BOOKING HANDOVER EXPORT MESSAGE', 'закон 48-ФЗ, ст. 12', 'SHIPPED'),
    ('acts.BODY', daterange(null, null), 'SEE CONSENT CONTRACT BOOKING HANDOVER EXPORT MESSAGE', 'ГК РФ, ст. 35, п. 4', 'SHIPPED'),
    -- within what the paper names
    ('acts.ONE_OFF', daterange(null, null), 'SEE CONSENT CONTRACT BOOKING HANDOVER EXPORT MESSAGE', 'ГК РФ, ст. 185', 'SHIPPED'),
    -- from 14 on the represented person signs too
    ('acts.second-signature', daterange(null, null), 'CONSENT CONTRACT', 'ГК РФ, ст. 26, п. 1', 'SHIPPED');

-- On what representation may rest. What is secret is shown as another ground to whoever may not know it.
create table ochag_families.representation_ground (
    code text not null,
    during daterange not null check (not isempty(during)),
    title_ru text not null,
    title_en text not null,
    state text not null check (state in ('FULL', 'GUARDIAN', 'PRELIMINARY_GUARDIAN', 'BODY', 'ONE_OFF')),
    parental boolean not null,
    -- told without a paper: what it allows, a worker decides
    proven boolean not null,
    shown_as text,
    needs_paper boolean not null,
    needs_acts boolean not null,
    needs_end boolean not null,
    source text not null,
    origin text not null check (origin in ('SHIPPED', 'REGION')),
    constraint representation_ground_once exclude using gist (code with =, origin with =, during with &&)
);

insert into ochag_families.representation_ground (code, during, title_ru, title_en, state, parental, proven, shown_as, needs_paper, needs_acts,
    needs_end, source, origin) values
    ('as-told', daterange(null, null), 'Со слов, документ не показан', 'As told, no paper seen', 'FULL', true, false, null, false, false, false,
        'СК РФ, ст. 64', 'SHIPPED'),
    ('birth-record', daterange(null, null), 'Родитель по записи о рождении', 'Parent by the record of birth', 'FULL', true, true, null, true, false,
        false, 'СК РФ, ст. 51, 64', 'SHIPPED'),
    ('adoption', daterange(null, null), 'Усыновитель', 'Adoptive parent', 'FULL', true, true, 'birth-record', true, false, false,
        'СК РФ, ст. 137, 139', 'SHIPPED'),
    ('guardian', daterange(null, null), 'Опекун или попечитель', 'Guardian', 'GUARDIAN', false, true, null, true, false, false,
        'ГК РФ, ст. 32, 33; СК РФ, ст. 145', 'SHIPPED'),
    ('foster-contract', daterange(null, null), 'Приёмный родитель по договору', 'Foster parent by contract', 'GUARDIAN', false, true, null, true,
        false, false, 'СК РФ, ст. 152, 153', 'SHIPPED'),
    ('preliminary-guardian', daterange(null, null), 'Предварительная опека', 'Preliminary guardian', 'PRELIMINARY_GUARDIAN', false, true, null,
        true, false, true, 'закон 48-ФЗ, ст. 12', 'SHIPPED'),
    ('institution', daterange(null, null), 'Организация, под надзором которой ребёнок', 'Institution that has the child in care', 'BODY', false,
        true, null, true, false, false, 'СК РФ, ст. 155.1, 155.2; ГК РФ, ст. 35, п. 4', 'SHIPPED'),
    ('guardianship-body', daterange(null, null), 'Орган опеки и попечительства', 'Guardianship body', 'BODY', false, true, null, true, false, false,
        'СК РФ, ст. 123, п. 2', 'SHIPPED'),
    ('power-of-attorney', daterange(null, null), 'Разовая доверенность', 'One-off power of attorney', 'ONE_OFF', false, true, null, true, true, true,
        'ГК РФ, ст. 185', 'SHIPPED');

-- One stretch of representation in one state. A stretch is never rewritten: it ends, or it is void because it was wrong, each with who and why.
create table ochag_families.representation (
    id uuid primary key,
    represented_id uuid not null references ochag_families.person (id),
    -- a person, or an organisation
    person_id uuid references ochag_families.person (id),
    body_id uuid,
    ground text not null,
    state text not null check (state in ('FULL', 'LIMITED', 'DEPRIVED', 'GUARDIAN', 'PRELIMINARY_GUARDIAN', 'BODY', 'ONE_OFF')),
    -- what a paper confines it to; empty for everything that the state allows
    acts text[] not null,
    paper_title text,
    paper_number text,
    paper_issued date,
    paper_issuer text,
    document_id uuid,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    -- the stretch that this one goes on from in another state
    follows uuid references ochag_families.representation (id),
    -- the void one that this one stands for
    corrects uuid references ochag_families.representation (id),
    ended_at timestamptz,
    ended_by text,
    end_reason text,
    voided_at timestamptz,
    voided_by text,
    void_reason text,
    -- when others were told that it no longer holds
    told_at timestamptz,
    stated_by text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint representation_by_one check ((person_id is null) <> (body_id is null)),
    constraint representation_of_another check (person_id <> represented_id),
    constraint representation_ended check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
    constraint representation_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    -- nobody represents one person in two states on one day; powers of attorney stand beside each other
    constraint representation_once exclude using gist (represented_id with =, person_id with =, during with &&)
        where (voided_at is null and person_id is not null and state <> 'ONE_OFF')
);

create index representation_by_represented on ochag_families.representation (represented_id);
create index representation_by_person on ochag_families.representation (person_id) where person_id is not null;
-- what ends on a day and of which nobody was told yet
create index representation_to_tell on ochag_families.representation (upper(during))
    where told_at is null and voided_at is null and not upper_inf(during);

-- What makes somebody capable before the age, or incapable after it.
create table ochag_families.capacity (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    kind text not null check (kind in ('MARRIAGE', 'EMANCIPATION', 'INCAPACITY')),
    paper_title text not null,
    paper_number text,
    paper_issued date,
    paper_issuer text,
    document_id uuid,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    voided_at timestamptz,
    voided_by text,
    void_reason text,
    stated_by text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint capacity_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint capacity_once exclude using gist (person_id with =, kind with =, during with &&) where (voided_at is null)
);

create index capacity_by_person on ochag_families.capacity (person_id);

-- Parents who are at odds over a child: what a court has decided, or that a worker decides each time.
create table ochag_families.parent_conflict (
    id uuid primary key,
    represented_id uuid not null references ochag_families.person (id),
    -- the parent in whose favour the court has decided
    decided_for uuid references ochag_families.person (id),
    paper_title text not null,
    paper_number text,
    paper_issued date,
    paper_issuer text,
    document_id uuid,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    ended_at timestamptz,
    ended_by text,
    stated_by text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT')),
    constraint parent_conflict_once exclude using gist (represented_id with =, during with &&)
);

-- A baby whose parent is under 16 and not married: a guardian is wanted until that birthday (СК 62).
create table ochag_families.guardian_need (
    representation_id uuid primary key references ochag_families.representation (id),
    represented_id uuid not null references ochag_families.person (id),
    parent_id uuid not null references ochag_families.person (id),
    during daterange not null check (not isempty(during))
);

comment on schema ochag_families is 'ochag-families 8';
