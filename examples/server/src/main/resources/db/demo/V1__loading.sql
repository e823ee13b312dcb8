-- How far the demo region's families are loaded. The row moves on in the transaction of each family, so none is loaded twice.
create schema if not exists ochag_demo;

create table ochag_demo.loading (
    -- one row
    whole boolean primary key default true check (whole),
    -- the day that the families are made for: a later start goes on with the same ones
    as_of date not null,
    -- number of the first family that is not there yet
    next integer not null
);

comment on schema ochag_demo is 'ochag-demo 1';
