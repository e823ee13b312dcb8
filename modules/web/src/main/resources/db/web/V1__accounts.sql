-- Accounts that staff sign in with, their sessions, and the count of failed attempts.
create schema if not exists ochag_web;

create table ochag_web.account (
    id uuid primary key,
    staff_id uuid not null,
    login text not null,
    password_hash text not null,
    disabled boolean not null,
    created_at timestamptz not null,
    constraint account_staff unique (staff_id),
    constraint account_login unique (login),
    constraint account_login_small check (login = lower(login))
);

create table ochag_web.account_event (
    id uuid primary key,
    account_id uuid not null references ochag_web.account,
    at timestamptz not null,
    kind text not null check (kind in ('CREATED', 'DISABLED', 'ENABLED', 'PASSWORD_RESET', 'SIGNED_IN')),
    by_staff_id uuid
);
create index account_event_account on ochag_web.account_event (account_id, at);

-- the token itself is with the client alone
create table ochag_web.session (
    id uuid primary key,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    account_id uuid not null references ochag_web.account,
    post_id uuid,
    opened_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_account on ochag_web.session (account_id);
create index session_opened on ochag_web.session (opened_at);

-- counted by hashes of logins and addresses; shared by all instances
create table ochag_web.sign_in_count (
    key_hash bytea primary key check (octet_length(key_hash) = 32),
    since timestamptz not null,
    attempts integer not null check (attempts >= 0)
);
create index sign_in_count_since on ochag_web.sign_in_count (since);

comment on schema ochag_web is 'ochag-web 1';
