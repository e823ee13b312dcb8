-- Territories, service networks, organisations, places, workers, posts and roles.
-- Every dated thing has "during", days [from, to). A thing that was withdrawn before it began has the empty range: no day is in it, and it
-- stands in nobody's way.
create schema if not exists ochag_network;

-- one database is one region
create table ochag_network.region (
    only_one boolean primary key default true check (only_one),
    code text not null,
    name text not null
);

create table ochag_network.service_network (
    code text primary key,
    name text not null,
    place_name text not null,
    sector text not null,
    during daterange not null
);

create table ochag_network.territory (
    code text primary key,
    kind text not null check (kind in ('REGION', 'MUNICIPALITY', 'CITY_DISTRICT', 'LOCALITY')),
    name text not null,
    within text references ochag_network.territory deferrable initially deferred,
    okato text,
    predecessors text[] not null,
    during daterange not null
);

-- official codes move from day to day, the territory stays; one territory has one code a day and one code means one territory a day
create table ochag_network.territory_oktmo (
    territory text not null references ochag_network.territory,
    oktmo text not null check (oktmo ~ '^[0-9]{8}$'),
    status text not null,
    predecessor text,
    confirmed boolean not null,
    source text,
    during daterange not null,
    primary key (territory, during),
    constraint territory_oktmo_one_a_day exclude using gist (territory with =, during with &&),
    constraint territory_oktmo_one_meaning exclude using gist (oktmo with =, during with &&)
);

create table ochag_network.organisation (
    id uuid primary key,
    code text not null unique,
    name text not null,
    sector text not null,
    territory text not null references ochag_network.territory,
    during daterange not null
);

create table ochag_network.place (
    id uuid primary key,
    code text not null unique,
    name text not null,
    network text not null references ochag_network.service_network,
    organisation_id uuid not null references ochag_network.organisation,
    territory text not null references ochag_network.territory,
    -- the municipality around the territory, kept so that nobody climbs the tree at each request
    municipality text not null references ochag_network.territory,
    address text not null,
    during daterange not null
);
-- lists by name; reach of an organisation's and of a municipality's roles
create index place_name on ochag_network.place (name, id);
create index place_organisation on ochag_network.place (organisation_id);
create index place_municipality on ochag_network.place (municipality, network);
create index place_territory on ochag_network.place (territory, network);

-- minutes from midnight, 1440 is the end of the day
create table ochag_network.place_hours (
    place_id uuid not null references ochag_network.place,
    during daterange not null,
    weekday smallint not null check (weekday between 1 and 7),
    opens smallint not null check (opens between 0 and 1439),
    closes smallint not null check (closes between 1 and 1440),
    check (opens < closes),
    constraint place_hours_apart
        exclude using gist (place_id with =, weekday with =, int4range(opens, closes) with &&, during with &&)
);

create table ochag_network.place_closure (
    place_id uuid not null references ochag_network.place,
    during daterange not null,
    reason text not null,
    constraint place_closure_apart exclude using gist (place_id with =, during with &&)
);

create table ochag_network.room (
    id uuid primary key,
    code text not null unique,
    place_id uuid not null references ochag_network.place,
    name text not null,
    capacity integer not null check (capacity > 0),
    during daterange not null
);
create index room_place on ochag_network.room (place_id);

-- территория обслуживания; several places may serve one territory
create table ochag_network.catchment (
    code text primary key,
    place_id uuid not null references ochag_network.place,
    territory text not null references ochag_network.territory,
    during daterange not null,
    constraint catchment_once exclude using gist (place_id with =, territory with =, during with &&)
);
create index catchment_territory on ochag_network.catchment (territory);

create table ochag_network.specialist_profile (
    code text primary key,
    name text not null,
    during daterange not null
);

create table ochag_network.staff (
    id uuid primary key,
    code text unique,
    surname text not null,
    given text not null,
    patronymic text,
    patronymic_kind text not null check (patronymic_kind in ('KNOWN', 'ABSENT', 'UNKNOWN')),
    -- surname, given name and patronymic folded: the order of lists
    sort_name text not null,
    during daterange not null,
    check ((patronymic is not null) = (patronymic_kind = 'KNOWN'))
);
create index staff_sort_name on ochag_network.staff (sort_name, id);

create table ochag_network.staff_profile (
    staff_id uuid not null references ochag_network.staff,
    profile text not null references ochag_network.specialist_profile,
    primary key (staff_id, profile)
);
create index staff_profile_profile on ochag_network.staff_profile (profile);

create table ochag_network.role (
    code text primary key,
    name text not null,
    purpose text not null,
    holder text not null check (holder in ('STAFF', 'CITIZEN')),
    during daterange not null
);

create table ochag_network.role_grant (
    role text not null references ochag_network.role,
    scope text not null check (scope in ('REGION', 'MUNICIPALITIES', 'ORGANISATION', 'PLACE', 'OWN')),
    permission text not null,
    primary key (role, scope, permission)
);

-- code: only of what a profile states
create table ochag_network.assignment (
    id uuid primary key,
    code text unique,
    staff_id uuid not null references ochag_network.staff,
    place_id uuid not null references ochag_network.place,
    role text not null references ochag_network.role,
    territories text[] not null,
    during daterange not null,
    version bigint not null,
    constraint assignment_once exclude using gist (staff_id with =, place_id with =, role with =, during with &&)
);
create index assignment_staff on ochag_network.assignment (staff_id);
create index assignment_place on ochag_network.assignment (place_id);

-- what the profile said at the last loading, as a digest of each thing: only a changed statement touches a row, so that what was done by
-- hand since then stays
create table ochag_network.profile_entry (
    kind text not null,
    code text not null,
    digest text not null,
    loaded_on date not null,
    ended_on date,
    primary key (kind, code)
);

comment on schema ochag_network is 'ochag-network 1';
