-- Waiting lines, who stands in them, places that became free, offers, and what happened to each who waits.
-- Every change of a line's rows is made while its row in "line" is locked, which keeps the order strict; the unique indexes keep what must
-- never break whatever the code does: one live offer a place, one live offer an entry, one active entry a line and recipient.
create schema if not exists ochag_queue;

-- a class has one rank for good: who waits is never reordered behind anybody's back
create table ochag_queue.policy_class (
    module text not null,
    policy text not null,
    code text not null,
    rank integer not null,
    title text not null,
    primary key (module, policy, code)
);

create table ochag_queue.policy_version (
    module text not null,
    policy text not null,
    from_day date not null,
    term_seconds bigint not null check (term_seconds > 0),
    hours text not null check (hours in ('DESK', 'WALL')),
    attempts integer not null check (attempts >= 0),
    decline_tolerated integer not null check (decline_tolerated >= 0),
    decline_cost text not null check (decline_cost in ('KEEPS_RANK', 'GOES_TO_END', 'LEAVES')),
    silence_tolerated integer not null check (silence_tolerated >= 0),
    silence_cost text not null check (silence_cost in ('KEEPS_RANK', 'GOES_TO_END', 'LEAVES')),
    classes text[] not null,
    primary key (module, policy, from_day)
);

-- hours of a desk as texts: '1 09:00 18:00' (Monday is 1), and on dates of their own '2026-12-31 09:00 13:00' or '2027-01-01 closed'
create table ochag_queue.calendar (
    module text not null,
    code text not null,
    weekly text[] not null,
    dates text[] not null,
    primary key (module, code)
);

create table ochag_queue.line (
    id uuid primary key,
    module text not null,
    resource text not null,
    policy text not null,
    calendar text,
    opened_at timestamptz not null,
    version bigint not null,
    constraint line_once unique (module, resource)
);
create index line_policy on ochag_queue.line (module, policy);
create index line_calendar on ochag_queue.line (module, calendar) where calendar is not null;

create table ochag_queue.entry (
    id uuid primary key,
    line_id uuid not null references ochag_queue.line,
    family_id uuid,
    person_id uuid,
    state text not null check (state in ('WAITING', 'OFFERED', 'SUSPENDED', 'SERVED', 'LEFT')),
    class_code text not null,
    class_rank integer not null,
    class_ground text not null,
    class_document text,
    applied_at timestamptz not null,
    -- the place in the order: the day of application, unless a rule or a recorded decision has moved it
    ranked_at timestamptz not null,
    standing text not null check (standing in ('APPLIED', 'MOVED_BACK', 'MOVED_FORWARD')),
    needs text[] not null,
    note text,
    declines integer not null,
    silences integer not null,
    suspended_until timestamptz,
    left_reason text,
    joined_at timestamptz not null,
    constraint entry_recipient check (num_nonnulls(family_id, person_id) = 1)
);
create unique index entry_family_once on ochag_queue.entry (line_id, family_id) where state in ('WAITING', 'OFFERED', 'SUSPENDED');
create unique index entry_person_once on ochag_queue.entry (line_id, person_id) where state in ('WAITING', 'OFFERED', 'SUSPENDED');
create index entry_order on ochag_queue.entry (line_id, class_rank, ranked_at, id) where state in ('WAITING', 'OFFERED', 'SUSPENDED');
create index entry_suspended on ochag_queue.entry (suspended_until, line_id) where state = 'SUSPENDED';
create index entry_family on ochag_queue.entry (family_id) where family_id is not null;
create index entry_person on ochag_queue.entry (person_id) where person_id is not null;

create table ochag_queue.vacancy (
    id uuid primary key,
    line_id uuid not null references ochag_queue.line,
    ref text not null,
    tags text[] not null,
    state text not null check (state in ('FREE', 'OFFERED', 'TAKEN', 'WITHDRAWN')),
    freed_at timestamptz not null,
    usable_from timestamptz,
    usable_until timestamptz,
    taken_by uuid references ochag_queue.entry,
    closed_at timestamptz
);
create unique index vacancy_once on ochag_queue.vacancy (line_id, ref) where state in ('FREE', 'OFFERED');
create index vacancy_free on ochag_queue.vacancy (line_id, freed_at, id) where state = 'FREE';
create index vacancy_until on ochag_queue.vacancy (usable_until, line_id) where state in ('FREE', 'OFFERED');

create table ochag_queue.offer (
    id uuid primary key,
    line_id uuid not null references ochag_queue.line,
    vacancy_id uuid not null references ochag_queue.vacancy,
    entry_id uuid not null references ochag_queue.entry,
    state text not null check (state in ('LIVE', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    -- the rules under which it was made
    rules_from date not null,
    offered_at timestamptz not null,
    attempts integer not null,
    reached_at timestamptz,
    clock_from timestamptz,
    expires_at timestamptz,
    ended_at timestamptz,
    -- who has let a place go is not asked again for the same one
    constraint offer_once unique (vacancy_id, entry_id)
);
create unique index offer_live_vacancy on ochag_queue.offer (vacancy_id) where state = 'LIVE';
create unique index offer_live_entry on ochag_queue.offer (entry_id) where state = 'LIVE';
create index offer_live on ochag_queue.offer (line_id, offered_at, id) where state = 'LIVE';
create index offer_expires on ochag_queue.offer (expires_at, line_id) where state = 'LIVE';

create table ochag_queue.happening (
    seq bigint generated always as identity primary key,
    entry_id uuid not null references ochag_queue.entry,
    kind text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor_kind text not null check (actor_kind in ('STAFF', 'CITIZEN', 'MACHINE', 'ANONYMOUS', 'SYSTEM')),
    actor_key text not null,
    actor_post uuid,
    caused_by text,
    offer_id uuid,
    vacancy_id uuid,
    code text,
    document text,
    channel text,
    class_before text,
    class_after text,
    ahead_before integer,
    ahead_after integer,
    lacking text[] not null
);
create index happening_entry on ochag_queue.happening (entry_id, seq);
-- passed over for a place once, however often that place is passed on
create unique index happening_skipped on ochag_queue.happening (vacancy_id, entry_id) where kind = 'SKIPPED';

create function ochag_queue.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what happened is never changed' using errcode = 'restrict_violation';
end
$$;

create trigger happening_unchanged before update or delete on ochag_queue.happening
    for each row execute function ochag_queue.refuse_change();
create trigger happening_not_truncated before truncate on ochag_queue.happening
    for each statement execute function ochag_queue.refuse_change();

comment on schema ochag_queue is 'ochag-queue 1';
