-- Messages to people: an outbox of ids and codes, what became of each, and texts that the region has reworded.
create table ochag_platform.notification (
    id uuid primary key,
    family_id uuid,
    person_id uuid,
    place_id uuid not null,
    template text not null,
    -- what fills the holes: name, form and value; days, times, places and codes
    holes text[] not null,
    access_class text,
    urgent boolean not null,
    via text,
    stop_key text,
    created_at timestamptz not null,
    created_by text not null,
    due_at timestamptz not null,
    not_after timestamptz,
    state text not null check (state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED', 'STOPPED', 'NO_CONTACT', 'EXPIRED')),
    -- while it waits: the next attempt; while one is being made: when it counts as lost
    next_at timestamptz not null,
    -- raised by every attempt that begins: whoever holds an older number has lost the row
    claim bigint not null,
    tries integer not null,
    -- raised when a worker has it sent again
    round integer not null,
    -- why it is as it is, as a code
    cause text,
    channel text,
    address_masked text,
    sent_at timestamptz,
    constraint notification_recipient check ((family_id is null) <> (person_id is null))
);

create index notification_due on ochag_platform.notification (next_at) where state = 'WAITING';
create index notification_by_family on ochag_platform.notification (family_id, id) where family_id is not null;
create index notification_by_person on ochag_platform.notification (person_id, id) where person_id is not null;
create index notification_by_key on ochag_platform.notification (stop_key) where state = 'WAITING' and stop_key is not null;
-- those that somebody should call instead
create index notification_to_do on ochag_platform.notification (place_id, id) where state in ('FAILED', 'NO_CONTACT');

create table ochag_platform.notification_step (
    id bigint generated always as identity primary key,
    notification_id uuid not null references ochag_platform.notification (id),
    round integer not null,
    at timestamptz not null,
    step text not null check (step in ('SENT', 'DELIVERED', 'POSTPONED', 'FAILED', 'STOPPED', 'NO_CONTACT', 'EXPIRED', 'RESENT')),
    cause text,
    channel text,
    by_whom text not null
);

create index notification_step_by_notification on ochag_platform.notification_step (notification_id);

create table ochag_platform.notification_text (
    id bigint generated always as identity primary key,
    template text not null,
    kind text not null,
    language text not null,
    subject text not null,
    body text not null,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    stated_at timestamptz not null,
    stated_by text not null,
    constraint notification_text_once exclude using gist (template with =, kind with =, language with =, during with &&)
);

comment on schema ochag_platform is 'ochag-platform 5';
