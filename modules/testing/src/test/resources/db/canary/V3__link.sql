alter table ochag_canary.thing add column other_id uuid references other (id);
create function ochag_canary.count_things() returns trigger
    language plpgsql
as
$$
begin
    insert into ochag_canary.thing_count (things) select count(1) from written;
    return null;
end
$$;
create trigger thing_counted
    after insert on ochag_canary.thing
    referencing new table as written
    for each statement execute function ochag_canary.count_things();
comment on schema ochag_canary is 'ochag-canary 3';
