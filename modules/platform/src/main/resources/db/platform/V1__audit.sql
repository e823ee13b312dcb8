-- The platform's schema: extensions that every module's indexes and constraints may use, and the audit trail.
create schema if not exists ochag_platform;

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

create table ochag_platform.audit_entry (
    id uuid primary key,
    at timestamptz not null,
    kind text not null check (kind in ('READ', 'WRITE')),
    operation text not null,
    actor_kind text not null check (actor_kind in ('STAFF', 'CITIZEN', 'MACHINE', 'ANONYMOUS', 'SYSTEM')),
    staff_id uuid,
    post_id uuid,
    citizen_id uuid,
    actor_key text,
    caused_by text,
    purpose text not null,
    family_ids uuid[] not null,
    person_ids uuid[] not null,
    place_id uuid
);

-- who looked at this family, this person
create index audit_entry_families on ochag_platform.audit_entry using gin (family_ids);
create index audit_entry_persons on ochag_platform.audit_entry using gin (person_ids);
-- what did this worker look at
create index audit_entry_staff on ochag_platform.audit_entry (staff_id, id) where staff_id is not null;

create function ochag_platform.refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed' using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_unchanged before update or delete on ochag_platform.audit_entry
    for each row execute function ochag_platform.refuse_audit_change();
create trigger audit_entry_not_truncated before truncate on ochag_platform.audit_entry
    for each statement execute function ochag_platform.refuse_audit_change();

comment on schema ochag_platform is 'ochag-platform 1';
