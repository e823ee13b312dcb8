-- Seals over the audit trail. An entry is sealed once, in a batch; each batch's hash takes in the one before, so that nothing sealed can be
-- changed, removed or moved without a trace. The canonical form is documented at SealHash.

-- What no seal covers yet. A row of its own, not a high-water mark: an entry may become visible long after one with a later id.
create table ochag_platform.audit_unsealed (
    entry_id uuid primary key
);

create table ochag_platform.audit_seal (
    batch bigint primary key,
    sealed_at timestamptz not null,
    entries integer not null check (entries > 0),
    previous_hash bytea not null,
    hash bytea not null
);

create table ochag_platform.audit_sealed_entry (
    batch bigint not null,
    ordinal integer not null,
    entry_id uuid not null unique,
    hash bytea not null,
    primary key (batch, ordinal)
);

-- The last batch; its row is what one sealer at a time locks.
create table ochag_platform.audit_head (
    one boolean primary key default true check (one),
    batch bigint not null,
    hash bytea not null
);
insert into ochag_platform.audit_head (batch, hash) values (0, sha256('ochag-audit-1'));

create function ochag_platform.note_unsealed() returns trigger language plpgsql as $$
begin
    insert into ochag_platform.audit_unsealed (entry_id) select id from added;
    return null;
end
$$;
create trigger audit_entry_unsealed after insert on ochag_platform.audit_entry
    referencing new table as added
    for each statement execute function ochag_platform.note_unsealed();
insert into ochag_platform.audit_unsealed (entry_id) select id from ochag_platform.audit_entry;

create function ochag_platform.refuse_seal_change() returns trigger language plpgsql as $$
begin
    raise exception 'seals are never changed' using errcode = 'restrict_violation';
end
$$;
create trigger audit_seal_unchanged before update or delete on ochag_platform.audit_seal
    for each row execute function ochag_platform.refuse_seal_change();
create trigger audit_seal_not_truncated before truncate on ochag_platform.audit_seal
    for each statement execute function ochag_platform.refuse_seal_change();
create trigger audit_sealed_entry_unchanged before update or delete on ochag_platform.audit_sealed_entry
    for each row execute function ochag_platform.refuse_seal_change();
create trigger audit_sealed_entry_not_truncated before truncate on ochag_platform.audit_sealed_entry
    for each statement execute function ochag_platform.refuse_seal_change();

-- everything of a period, for a regulator
create index audit_entry_at on ochag_platform.audit_entry (at, id);

comment on schema ochag_platform is 'ochag-platform 4';
