-- Working calendars that were loaded here: years newer or other than those that are shipped, and the region's own days. Only ever added to.
create table ochag_platform.calendar_edition (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('YEAR', 'REGIONAL')),
    year integer not null,
    version integer not null,
    -- the file as it came
    content bytea not null,
    source text not null,
    loaded_at timestamptz not null,
    constraint calendar_edition_once unique (kind, year, version)
);

comment on schema ochag_platform is 'ochag-platform 8';
