-- What was once so of places, rooms and rights stays, by dates; levels and trees of networks; deputies, leavings, announced facts.
-- A range without a beginning means: since the thing itself began.

create table ochag_network.place_state (
    place_id uuid not null references ochag_network.place,
    during daterange not null check (not isempty(during)),
    name text not null,
    network text not null references ochag_network.service_network,
    organisation_id uuid not null references ochag_network.organisation,
    territory text not null references ochag_network.territory,
    municipality text not null references ochag_network.territory,
    address text not null,
    level text,
    constraint place_state_one_a_day exclude using gist (place_id with =, during with &&)
);
create index place_state_place on ochag_network.place_state (place_id);
insert into ochag_network.place_state (place_id, during, name, network, organisation_id, territory, municipality, address)
select id, daterange(null, null), name, network, organisation_id, territory, municipality, address
from ochag_network.place;

create table ochag_network.room_state (
    room_id uuid not null references ochag_network.room,
    during daterange not null check (not isempty(during)),
    name text not null,
    capacity integer not null check (capacity > 0),
    constraint room_state_one_a_day exclude using gist (room_id with =, during with &&)
);
create index room_state_room on ochag_network.room_state (room_id);
insert into ochag_network.room_state (room_id, during, name, capacity)
select id, daterange(null, null), name, capacity
from ochag_network.room;

-- the usual week of a place no longer repeats the dates of the place
update ochag_network.place_hours h
set during = daterange(case when lower(h.during) > lower(p.during) then lower(h.during) end,
    case when upper(p.during) is null or upper(h.during) < upper(p.during) then upper(h.during) end)
from ochag_network.place p
where p.id = h.place_id and not isempty(p.during) and not isempty(h.during);

alter table ochag_network.role_grant drop constraint role_grant_pkey;
alter table ochag_network.role_grant add column during daterange not null default daterange(null, null) check (not isempty(during));
alter table ochag_network.role_grant alter column during drop default;
alter table ochag_network.role_grant add constraint role_grant_one_a_day
    exclude using gist (role with =, scope with =, permission with =, during with &&);
create index role_grant_role on ochag_network.role_grant (role);

-- how many may act in one post at a time beside its holder
alter table ochag_network.role add column deputies smallint not null default 1 check (deputies between 0 and 9);
alter table ochag_network.role alter column deputies drop default;

-- methodical centre, zonal site, territorial service: what a network calls its levels, the highest first
create table ochag_network.network_level (
    network text not null references ochag_network.service_network,
    code text not null,
    position smallint not null,
    name text not null,
    -- false: no longer stated, kept for the places that once stood on it
    in_use boolean not null,
    primary key (network, code)
);

alter table ochag_network.place add column level text;
create table ochag_network.place_parent (
    place_id uuid not null references ochag_network.place deferrable initially deferred,
    parent_id uuid not null references ochag_network.place deferrable initially deferred,
    during daterange not null check (not isempty(during)),
    check (place_id <> parent_id),
    constraint place_parent_one_a_day exclude using gist (place_id with =, during with &&)
);
create index place_parent_parent on ochag_network.place_parent (parent_id);

-- reporting zones are territories of a network's own tree
alter table ochag_network.territory drop constraint territory_kind_check;
alter table ochag_network.territory add constraint territory_kind_check
    check (kind in ('REGION', 'ZONE', 'MUNICIPALITY', 'CITY_DISTRICT', 'LOCALITY'));
create table ochag_network.territory_within (
    -- null: the tree of every network that has none of its own
    network text references ochag_network.service_network,
    territory text not null references ochag_network.territory deferrable initially deferred,
    within text not null references ochag_network.territory deferrable initially deferred,
    during daterange not null check (not isempty(during)),
    check (territory <> within),
    constraint territory_within_one_a_day
        exclude using gist ((coalesce(network, '')) with =, territory with =, during with &&)
);
create index territory_within_network on ochag_network.territory_within (network);
insert into ochag_network.territory_within (network, territory, within, during)
select null, code, within, daterange(null, null)
from ochag_network.territory
where within is not null;

-- the day on which a person changed what a profile had stated
alter table ochag_network.assignment add column touched_on date;
-- an earlier part of a stated post, which had another place, role or reach
alter table ochag_network.assignment add column part_of uuid references ochag_network.assignment;
create index assignment_part on ochag_network.assignment (part_of) where part_of is not null;
alter table ochag_network.staff add column touched_on date;
-- of each component of a statement its own digest, so that a difference can be named
alter table ochag_network.profile_entry add column fields text[];

-- acting in somebody's post; how many at a time is the role's to say, so the post is locked and they are counted
create table ochag_network.deputy (
    id uuid primary key,
    assignment_id uuid not null references ochag_network.assignment,
    staff_id uuid not null references ochag_network.staff,
    during daterange not null check (not upper_inf(during) and not lower_inf(during) or isempty(during)),
    version bigint not null,
    constraint deputy_once exclude using gist (assignment_id with =, staff_id with =, during with &&)
);
create index deputy_assignment on ochag_network.deputy (assignment_id);
create index deputy_staff on ochag_network.deputy (staff_id);

create table ochag_network.leaving (
    id uuid primary key,
    staff_id uuid not null references ochag_network.staff,
    last_day date not null,
    state text not null check (state in ('PLANNED', 'DONE', 'UNDONE')),
    -- the first day without the worker
    due_on date not null,
    -- when the sweep looks at it next
    look_on date not null,
    -- since when something open keeps it from being done
    blocked_on date,
    version bigint not null
);
create unique index leaving_once on ochag_network.leaving (staff_id) where state = 'PLANNED';
create index leaving_look on ochag_network.leaving (look_on, id) where state = 'PLANNED';
create index leaving_staff on ochag_network.leaving (staff_id);

-- every countable fact that was published, with its cuts, so that what is not yet told, or was told wrongly, can be found
create table ochag_network.announced (
    fact_id uuid primary key,
    subject_id uuid not null,
    quantity smallint not null check (quantity in (-1, 1)),
    day date not null,
    place_id uuid not null references ochag_network.place,
    network text not null,
    territory text not null,
    municipality text,
    level text,
    role text,
    profiles text[] not null,
    -- the fact that took this one back
    reversed_by uuid
);
create index announced_subject on ochag_network.announced (subject_id) where reversed_by is null;

-- what waits to be told: the next day on which a place or a post begins or ends. What the first version loaded is due at once.
alter table ochag_network.place add column announce_on date;
alter table ochag_network.assignment add column announce_on date;
update ochag_network.place set announce_on = lower(during) where not isempty(during);
update ochag_network.assignment set announce_on = lower(during) where not isempty(during);
create index place_announce on ochag_network.place (announce_on) where announce_on is not null;
create index assignment_announce on ochag_network.assignment (announce_on) where announce_on is not null;

comment on schema ochag_network is 'ochag-network 2';
