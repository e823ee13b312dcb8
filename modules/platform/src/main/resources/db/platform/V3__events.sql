-- The event log, how far each subscriber is in it, and what could not be delivered. Times come from the publisher's clock; months are UTC's.

-- drawn while all subjects of the event are locked, hence cache 1: a subject's events have the order of their commits
create sequence ochag_platform.event_seq as bigint cache 1;

create table ochag_platform.event (
    recorded_at timestamptz not null,
    seq bigint not null,
    -- none until the sequencer has seen the row committed; then without gaps
    position bigint,
    event_id uuid not null,
    type text not null,
    subjects text[] not null,
    body jsonb not null,
    primary key (recorded_at, seq)
) partition by range (recorded_at);

create index event_position on ochag_platform.event (position) where position is not null;

-- what no month has been made for; a sweep makes months ahead and moves rows out of here
create table ochag_platform.event_default partition of ochag_platform.event default;

-- committed and without a position: nearly always empty, so that a look at it costs nothing however long the log is
create table ochag_platform.event_pending (
    seq bigint primary key,
    recorded_at timestamptz not null
);

-- one row: the last position; whoever holds it is the sequencer
create table ochag_platform.event_head (
    one boolean primary key default true check (one),
    position bigint not null
);
insert into ochag_platform.event_head (position) values (0);

-- which positions the events of a month have, so that a reader touches the months that it needs
create table ochag_platform.event_span (
    recorded_from timestamptz primary key,
    recorded_to timestamptz not null,
    first_position bigint not null,
    last_position bigint not null
);

create table ochag_platform.event_subscriber (
    name text primary key,
    position bigint not null,
    -- names of all types that it has ever taken
    takes text[] not null,
    -- while a replay runs: where it ends
    replay_to bigint
);

create table ochag_platform.event_parked (
    subscriber text not null references ochag_platform.event_subscriber (name),
    position bigint not null,
    recorded_at timestamptz not null,
    seq bigint not null,
    event_id uuid not null,
    type text not null,
    subjects text[] not null,
    reason text not null,
    -- parked only because an earlier event of a subject is
    behind boolean not null,
    attempts integer not null,
    parked_at timestamptz not null,
    -- none: waits for a person, or for the earlier one
    next_attempt_at timestamptz,
    primary key (subscriber, position)
);
create index event_parked_subjects on ochag_platform.event_parked using gin (subjects);
create index event_parked_due on ochag_platform.event_parked (subscriber, position) where next_attempt_at is not null;

create table ochag_platform.event_skipped (
    id bigint generated always as identity primary key,
    subscriber text not null,
    position bigint not null,
    event_id uuid not null,
    type text not null,
    reason text not null,
    attempts integer not null,
    skipped_at timestamptz not null,
    skipped_by text not null,
    why text not null
);

-- Makes the partition of one month and moves into it what stands in the default one. Answers whether there was something to do.
create function ochag_platform.add_event_month(first_day date) returns boolean language plpgsql as $$
declare
    part text := 'event_' || to_char(first_day, 'YYYY_MM');
    lower_end timestamptz := first_day::timestamp at time zone 'UTC';
    upper_end timestamptz := (first_day + interval '1 month') at time zone 'UTC';
begin
    if to_regclass('ochag_platform.' || part) is not null then
        return false;
    end if;
    -- nothing may come into the default partition between the move and the moment from which the new one takes its rows
    lock table ochag_platform.event_default in access exclusive mode;
    if to_regclass('ochag_platform.' || part) is not null then
        return false;
    end if;
    execute format('create table ochag_platform.%I (like ochag_platform.event including all)', part);
    execute format(
        'with moved as (
            delete from ochag_platform.event_default where recorded_at >= %L and recorded_at < %L
            returning recorded_at, seq, position, event_id, type, subjects, body
        )
        insert into ochag_platform.%I (recorded_at, seq, position, event_id, type, subjects, body)
        select recorded_at, seq, position, event_id, type, subjects, body from moved',
        lower_end, upper_end, part);
    execute format(
        'alter table ochag_platform.event attach partition ochag_platform.%I for values from (%L) to (%L)', part, lower_end, upper_end);
    return true;
end
$$;

comment on schema ochag_platform is 'ochag-platform 3';
