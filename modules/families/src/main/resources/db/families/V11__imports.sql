-- Registers that are brought in as files: what was said about them, how far they have come, what became of each line.
create table ochag_families.import_run (
    id uuid primary key,
    -- the place that will keep the families: rights go by it
    place_id uuid not null,
    -- which register it is, in the words of whoever brings it: the same key in two files of one register is the same family
    register text not null,
    format text not null check (format in ('CSV', 'XLSX')),
    file_name text not null,
    -- the mapping: where the table stands, and what its columns mean
    sheet text,
    header_row integer,
    encoding text check (encoding in ('UTF_8', 'WINDOWS_1251')),
    delimiter text check (delimiter in ('SEMICOLON', 'COMMA', 'TAB')),
    column_titles text[] not null,
    column_positions text[] not null,
    column_meanings text[] not null,
    column_members text[] not null,
    roles text[] not null,
    date_formats text[] not null,
    municipality_names text[] not null,
    municipality_codes text[] not null,
    -- the file, once it is there whole
    document_id uuid,
    sha256 text,
    state text not null check (state in ('LOADING', 'READY', 'RUNNING', 'STOPPED', 'DONE', 'FAILED')),
    mode text check (mode in ('DRY_RUN', 'APPLY')),
    duplicate_check boolean not null,
    -- why it stopped by itself or failed, and where in the mapping
    reason text,
    reason_at text[] not null,
    -- the last row of the file that is dealt with
    position bigint not null,
    total bigint,
    seen bigint not null,
    accepted bigint not null,
    duplicates bigint not null,
    rejected bigint not null,
    version bigint not null,
    begun_at timestamptz not null,
    begun_by text not null,
    -- who started the run: it is done with their rights
    run_by text,
    -- when a part of it was last worked on: several take turns
    touched_at timestamptz not null,
    constraint import_file_named check ((document_id is null) = (sha256 is null)),
    constraint import_run_started check (state in ('LOADING', 'READY') or (mode is not null and run_by is not null))
);

create index import_running on ochag_families.import_run (touched_at, id) where state = 'RUNNING';
create index import_loading on ochag_families.import_run (begun_at) where state = 'LOADING';
create index import_by_place on ochag_families.import_run (place_id, id);

-- a file that is being sent, until it is there whole
create table ochag_families.import_piece (
    import_id uuid not null references ochag_families.import_run (id) on delete cascade,
    number integer not null check (number > 0),
    bytes bytea not null,
    primary key (import_id, number)
);

-- what became of each family of the file: ids and codes alone
create table ochag_families.import_line (
    import_id uuid not null references ochag_families.import_run (id) on delete cascade,
    -- the first row of the family in the file
    line bigint not null,
    rows integer not null,
    outcome text not null check (outcome in ('ACCEPTED', 'DUPLICATE', 'REJECTED')),
    family_id uuid,
    -- who it may be, each with points and reasons
    person_ids uuid[] not null,
    scores text[] not null,
    reasons text[] not null,
    -- what is wrong, each with the title of its column
    faults text[] not null,
    fault_columns text[] not null,
    primary key (import_id, line)
);

create index import_line_by_outcome on ochag_families.import_line (import_id, outcome, line);

-- families that came out of a register, by what names them there: the same again is no new family
create table ochag_families.import_key (
    place_id uuid not null,
    register text not null,
    -- SHA-256 of the key of the family in the register, or of the whole row where it has none
    key_hash text collate "C" not null,
    family_id uuid not null references ochag_families.family (id),
    import_id uuid not null references ochag_families.import_run (id),
    line bigint not null,
    primary key (place_id, register, key_hash)
);

create index import_key_by_family on ochag_families.import_key (family_id);

-- a file is applied once at a place
create table ochag_families.import_applied (
    place_id uuid not null,
    sha256 text not null,
    import_id uuid not null references ochag_families.import_run (id),
    primary key (place_id, sha256)
);

comment on schema ochag_families is 'ochag-families 11';
