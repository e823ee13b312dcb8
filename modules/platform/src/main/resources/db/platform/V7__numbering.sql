-- Numbers on paper: one running series for each kind, place and year, who took which number, and how numbers are written.
create table ochag_platform.number_series (
    kind text not null,
    place_id uuid not null,
    year integer not null,
    -- locked by whoever takes the next one, until that write ends
    last_number bigint not null check (last_number >= 0),
    primary key (kind, place_id, year)
);

create table ochag_platform.number_given (
    kind text not null,
    place_id uuid not null,
    year integer not null,
    number bigint not null,
    text text not null,
    given_at timestamptz not null,
    given_by text not null,
    primary key (kind, place_id, year, number)
);

-- where a series went on from paper
create table ochag_platform.number_on_paper (
    id bigint generated always as identity primary key,
    kind text not null,
    place_id uuid not null,
    year integer not null,
    last_number bigint not null,
    stated_at timestamptz not null,
    stated_by text not null
);

create table ochag_platform.number_format (
    id bigint generated always as identity primary key,
    kind text not null,
    pattern text not null,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    stated_at timestamptz not null,
    stated_by text not null,
    constraint number_format_once exclude using gist (kind with =, during with &&)
);

create table ochag_platform.number_place_code (
    id bigint generated always as identity primary key,
    place_id uuid not null,
    code text not null,
    during daterange not null check (not isempty(during) and lower(during) is not null),
    stated_at timestamptz not null,
    stated_by text not null,
    constraint number_place_code_once exclude using gist (place_id with =, during with &&)
);

comment on schema ochag_platform is 'ochag-platform 7';
