-- Keys of machines. The secret is with the client alone; a key is never deleted, so that the audit trail can be read.
create table ochag_web.api_key (
    id uuid primary key,
    name text not null,
    secret_hash bytea not null check (octet_length(secret_hash) = 32),
    permissions text[] not null check (cardinality(permissions) > 0),
    -- null: the whole region
    places uuid[] check (cardinality(places) > 0),
    purpose text not null,
    requests_per_minute integer not null check (requests_per_minute > 0),
    expires_at timestamptz not null,
    created_at timestamptz not null,
    created_by uuid,
    revoked_at timestamptz,
    revoked_by uuid,
    last_used_at timestamptz
);
-- a request to make a key that is sent twice is refused the second time
create unique index api_key_name on ochag_web.api_key (name) where revoked_at is null;

comment on schema ochag_web is 'ochag-web 3';
