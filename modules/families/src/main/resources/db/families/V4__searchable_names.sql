-- The names that people are found by: the current one of everybody and former ones, with dictionaries of surnames and given names that take the
-- typing errors. Kept by triggers in the transaction that writes a person, whichever way it is written.

-- One key for surnames that sound alike, whatever the sex: unstressed vowels, voiced consonants, doubled letters, soft signs, endings.
create function ochag_families.surname_sound(folded text) returns text
    language sql immutable strict parallel safe
    return pg_catalog.regexp_replace(
        pg_catalog.translate(
            pg_catalog.regexp_replace(
                pg_catalog.regexp_replace(folded, '([оеиы][вн])а$', '\1'), '(ая|яя|ыи|ои|ии|еи)$', ''),
            'оэыеяюбвгджзщьъ', 'аииииупфктшсш'),
        '(.)\1+', '\1', 'g');

create table ochag_families.surname (
    folded text collate "C" primary key,
    sound text collate "C" not null generated always as (ochag_families.surname_sound(folded)) stored
);

-- typing errors are sought here, never among people: there are fifty people to a surname
create index surname_by_letters on ochag_families.surname using gin (folded public.gin_trgm_ops);
create index surname_by_sound on ochag_families.surname (sound, folded);

create table ochag_families.given_name (
    folded text collate "C" primary key
);

create table ochag_families.searchable_name (
    person_id uuid not null references ochag_families.person (id) on delete cascade,
    -- 0 for the current name, a former one has a number; a name from before an adoption never comes here (Семейный кодекс, ст. 139)
    number smallint not null,
    surname text collate "C" not null,
    given text collate "C" not null,
    patronymic text collate "C" not null,
    -- of the person: a search filters before it looks at people
    place_id uuid not null,
    birth_date date,
    primary key (person_id, number)
);

-- Whoever is nobody has no name to be found by: an empty one goes into no dictionary. Writers of names share a lock, so that names which nobody
-- bears any more can be taken out of the dictionaries while none of them is at work.
create function ochag_families.keep_searchable_names() returns trigger
    language plpgsql
as
$$
begin
    perform pg_catalog.pg_advisory_xact_lock_shared(7426103317);

    with fresh as (table written)
    insert into ochag_families.surname (folded)
    select distinct f.surname_folded
    from fresh f
    where f.surname_folded <> ''
      and not exists (select 1 from ochag_families.surname s where s.folded = f.surname_folded)
    order by f.surname_folded
    on conflict do nothing;

    with fresh as (table written)
    insert into ochag_families.given_name (folded)
    select distinct f.given_folded
    from fresh f
    where f.given_folded <> ''
      and not exists (select 1 from ochag_families.given_name g where g.folded = f.given_folded)
    order by f.given_folded
    on conflict do nothing;

    with fresh as (table written)
    insert into ochag_families.searchable_name as n (person_id, number, surname, given, patronymic, place_id, birth_date)
    select f.id, 0, f.surname_folded, f.given_folded, f.patronymic_folded, f.place_id, f.birth_date
    from fresh f
    where f.surname_folded <> ''
    on conflict (person_id, number) do update
        set surname = excluded.surname, given = excluded.given, patronymic = excluded.patronymic, place_id = excluded.place_id,
            birth_date = excluded.birth_date
        where (n.surname, n.given, n.patronymic, n.place_id, n.birth_date)
            is distinct from (excluded.surname, excluded.given, excluded.patronymic, excluded.place_id, excluded.birth_date);

    if tg_op = 'UPDATE' then
        with fresh as (table written)
        delete from ochag_families.searchable_name n
        using fresh f
        where n.person_id = f.id and f.surname_folded = '';

        with fresh as (table written)
        update ochag_families.searchable_name n
        set place_id = f.place_id, birth_date = f.birth_date
        from fresh f
        where n.person_id = f.id and n.number > 0 and (n.place_id, n.birth_date) is distinct from (f.place_id, f.birth_date);
    end if;
    return null;
end
$$;

create trigger person_searchable_after_insert
    after insert on ochag_families.person
    referencing new table as written
    for each statement execute function ochag_families.keep_searchable_names();

create trigger person_searchable_after_update
    after update on ochag_families.person
    referencing new table as written
    for each statement execute function ochag_families.keep_searchable_names();

-- Former names: those that were borne and are not secret. A correction was no name, and one from before an adoption finds nobody.
create function ochag_families.keep_former_names() returns trigger
    language plpgsql
as
$$
begin
    perform pg_catalog.pg_advisory_xact_lock_shared(7426103317);

    delete from ochag_families.searchable_name n
    using (select distinct w.person_id from written w) c
    where n.person_id = c.person_id and n.number > 0;

    insert into ochag_families.surname (folded)
    select distinct f.surname_folded
    from (select distinct w.person_id from written w) c
    join ochag_families.person_name f on f.person_id = c.person_id
    where not f.secret and not isempty(f.during) and f.surname_folded <> ''
    order by f.surname_folded
    on conflict do nothing;

    insert into ochag_families.given_name (folded)
    select distinct f.given_folded
    from (select distinct w.person_id from written w) c
    join ochag_families.person_name f on f.person_id = c.person_id
    where not f.secret and not isempty(f.during) and f.surname_folded <> ''
    order by f.given_folded
    on conflict do nothing;

    insert into ochag_families.searchable_name (person_id, number, surname, given, patronymic, place_id, birth_date)
    select p.id, row_number() over (partition by p.id order by f.surname_folded, f.given_folded, f.patronymic_folded), f.surname_folded,
        f.given_folded, f.patronymic_folded, p.place_id, p.birth_date
    from (
        select distinct n.person_id, n.surname_folded, n.given_folded, n.patronymic_folded
        from (select distinct w.person_id from written w) c
        join ochag_families.person_name n on n.person_id = c.person_id
        where not n.secret and not isempty(n.during) and n.surname_folded <> ''
    ) f
    join ochag_families.person p on p.id = f.person_id;
    return null;
end
$$;

create trigger person_name_searchable_after_insert
    after insert on ochag_families.person_name
    referencing new table as written
    for each statement execute function ochag_families.keep_former_names();

create trigger person_name_searchable_after_update
    after update on ochag_families.person_name
    referencing new table as written
    for each statement execute function ochag_families.keep_former_names();

create trigger person_name_searchable_after_delete
    after delete on ochag_families.person_name
    referencing old table as written
    for each statement execute function ochag_families.keep_former_names();

insert into ochag_families.surname (folded)
select distinct p.surname_folded
from ochag_families.person p;

insert into ochag_families.given_name (folded)
select distinct p.given_folded
from ochag_families.person p;

insert into ochag_families.searchable_name (person_id, number, surname, given, patronymic, place_id, birth_date)
select p.id, 0, p.surname_folded, p.given_folded, p.patronymic_folded, p.place_id, p.birth_date
from ochag_families.person p;

-- with everything that is asked, so that the order of names is read off the index and never sorted
create index searchable_name_in_order on ochag_families.searchable_name (surname, given, patronymic, person_id) include (number, place_id, birth_date);
-- whether anybody bears a given name still
create index searchable_name_by_given on ochag_families.searchable_name (given);
-- who may find somebody goes by the place: asked before a bound counts
create index searchable_name_by_birth on ochag_families.searchable_name (surname, birth_date) include (person_id, place_id) where birth_date is not null;
create index searchable_name_by_day on ochag_families.searchable_name (birth_date, given) include (person_id, place_id, surname) where birth_date is not null;

-- everything that a search and the question after hidden families ask of members: three pages for a family where the table itself costs a fourth, and
-- more where a child came to it years later
create index membership_of_family on ochag_families.membership (family_id) include (person_id, role, ground, during);
drop index ochag_families.membership_by_family;

comment on schema ochag_families is 'ochag-families 4';
