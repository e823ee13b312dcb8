-- What the crash suite compares with what clients were told. Nothing here forbids a double: a double must be seen.
create schema if not exists ochag_pair;

create table ochag_pair.account (
    account text primary key,
    last_number integer not null
);

create table ochag_pair.step (
    marker uuid not null,
    account text not null,
    number integer not null
);

create table ochag_pair.effect (
    id bigint generated always as identity primary key,
    account text not null,
    number integer not null
);

create table ochag_pair.deed (
    marker uuid not null,
    kind text not null,
    place text not null
);

comment on schema ochag_pair is 'ochag-pair 1';
