-- Who got which data about people: one row for each paper and each table that left.
create schema if not exists ochag_documents;

-- numbers stand on the files; some are drawn and then not used
create sequence ochag_documents.export_number;

create table ochag_documents.export_record (
    id uuid primary key,
    number bigint not null unique,
    at timestamptz not null,
    what text not null check (what in ('PAPER', 'TABLE')),
    code text not null,
    format text not null,
    actor_kind text not null check (actor_kind in ('STAFF', 'CITIZEN', 'MACHINE', 'ANONYMOUS', 'SYSTEM')),
    staff_id uuid,
    post_id uuid,
    citizen_id uuid,
    actor_key text,
    caused_by text,
    purpose text not null,
    addressee_kind text not null check (addressee_kind in ('ORGANISATION', 'FAMILY', 'PERSON', 'OWN_USE')),
    addressee_name text check ((addressee_name is not null) = (addressee_kind = 'ORGANISATION')),
    addressee_family_id uuid check ((addressee_family_id is not null) = (addressee_kind = 'FAMILY')),
    addressee_person_id uuid check ((addressee_person_id is not null) = (addressee_kind = 'PERSON')),
    ground text not null,
    place_id uuid,
    -- a table is recorded before its first byte; how it ended is known later, or never if the process died
    ended_at timestamptz,
    outcome text check (outcome in ('COMPLETE', 'BROKEN')),
    rows bigint,
    -- as the audit entries name them: once for each thousand rows that they occur in
    families_named bigint,
    persons_named bigint,
    sha256 bytea check (octet_length(sha256) = 32),
    check ((ended_at is null) = (outcome is null)),
    check (outcome is distinct from 'COMPLETE'
        or (rows is not null and families_named is not null and persons_named is not null and sha256 is not null))
);

-- what did this worker hand out; what did this family, this person ask for
create index export_record_staff on ochag_documents.export_record (staff_id, id) where staff_id is not null;
create index export_record_family on ochag_documents.export_record (addressee_family_id) where addressee_family_id is not null;
create index export_record_person on ochag_documents.export_record (addressee_person_id) where addressee_person_id is not null;

create function ochag_documents.refuse_export_change() returns trigger language plpgsql as $$
begin
    -- the end is told once, and nothing else of a record ever changes
    if tg_op = 'UPDATE' and old.ended_at is null
        and to_jsonb(old) - '{ended_at,outcome,rows,families_named,persons_named,sha256}'::text[]
            = to_jsonb(new) - '{ended_at,outcome,rows,families_named,persons_named,sha256}'::text[] then
        return new;
    end if;
    raise exception 'export records are never changed' using errcode = 'restrict_violation';
end
$$;

create trigger export_record_unchanged before update or delete on ochag_documents.export_record
    for each row execute function ochag_documents.refuse_export_change();
create trigger export_record_not_truncated before truncate on ochag_documents.export_record
    for each statement execute function ochag_documents.refuse_export_change();

comment on schema ochag_documents is 'ochag-documents 1';
