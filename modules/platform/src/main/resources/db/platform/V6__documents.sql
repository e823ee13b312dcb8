-- Files of people and records: description, content in pieces apart from it, legal holds, what is left after deletion, and the rules as data.
create table ochag_platform.document (
    id uuid primary key,
    family_id uuid,
    person_id uuid,
    part_kind text,
    part_id uuid,
    name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    pieces integer not null check (pieces > 0),
    retention text not null,
    keep_from date not null,
    -- null: without end
    keep_until date,
    -- told by document_hold; a column, so that a deletion that waits for the row sees a hold that came first
    held boolean not null,
    stored_at timestamptz not null,
    stored_by text not null,
    constraint document_owner check (family_id is not null or person_id is not null or part_id is not null),
    constraint document_one_recipient check (family_id is null or person_id is null),
    constraint document_part check ((part_kind is null) = (part_id is null))
);

create index document_by_family on ochag_platform.document (family_id, id) where family_id is not null;
create index document_by_person on ochag_platform.document (person_id, id) where person_id is not null;
create index document_by_part on ochag_platform.document (part_id, part_kind, id) where part_id is not null;
create index document_by_term on ochag_platform.document (keep_until) where not held;

create table ochag_platform.document_piece (
    -- pieces come before the description, whose size and hash are known only afterwards
    document_id uuid not null references ochag_platform.document (id) on delete cascade deferrable initially deferred,
    seq integer not null,
    bytes bytea not null,
    primary key (document_id, seq)
);

-- pictures and PDF are compressed already
alter table ochag_platform.document_piece alter column bytes set storage external;

create table ochag_platform.document_hold (
    id uuid primary key,
    document_id uuid not null references ochag_platform.document (id) on delete cascade,
    ground text not null,
    set_at timestamptz not null,
    set_by text not null,
    release_ground text,
    released_at timestamptz,
    released_by text
);

create index document_hold_by_document on ochag_platform.document_hold (document_id);

create table ochag_platform.document_tombstone (
    id uuid primary key,
    part_kind text,
    part_id uuid,
    retention text not null,
    reason text not null check (reason in ('TERM_OVER', 'MISTAKE', 'WITHDRAWN', 'DEPERSONALISED')),
    deleted_at timestamptz not null,
    deleted_by text not null
);

create table ochag_platform.retention_term (
    id bigint generated always as identity primary key,
    retention text not null,
    -- ISO 8601 such as P5Y; null: without end
    term text,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    stated_at timestamptz not null,
    stated_by text not null,
    constraint retention_term_once exclude using gist (retention with =, during with &&)
);

-- how a type is known by its content, and whether it is accepted
create table ochag_platform.document_type (
    media_type text primary key,
    -- BYTES: one of the signatures stands at that byte; ZIP: an archive with that part and without the forbidden one; TEXT: no control characters
    rule text not null check (rule in ('BYTES', 'ZIP', 'TEXT')),
    at_byte integer,
    signatures text[],
    zip_part text,
    zip_forbidden text,
    allowed boolean not null
);

insert into ochag_platform.document_type (media_type, rule, at_byte, signatures, zip_part, zip_forbidden, allowed)
values
    ('application/pdf', 'BYTES', 0, '{255044462d}', null, null, true),
    ('image/jpeg', 'BYTES', 0, '{ffd8ff}', null, null, true),
    ('image/png', 'BYTES', 0, '{89504e470d0a1a0a}', null, null, true),
    -- ftyp with the brands heic, heix, heim, heis, mif1, msf1
    ('image/heic', 'BYTES', 4, '{6674797068656963,6674797068656978,667479706865696d,6674797068656973,667479706d696631,667479706d736631}', null,
        null, true),
    ('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'ZIP', null, null, 'word/document.xml', 'vbaProject.bin', true),
    ('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'ZIP', null, null, 'xl/workbook.xml', 'vbaProject.bin', true),
    ('text/plain', 'TEXT', null, null, null, null, true);

comment on schema ochag_platform is 'ochag-platform 6';
