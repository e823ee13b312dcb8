-- What happened stays; only the reference of a paper may go, for that may lead to a person.
create or replace function ochag_queue.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.document is null then
            new.document := old.document;
            if new is not distinct from old then
                new.document := null;
                return new;
            end if;
        end if;
    end if;
    raise exception 'what happened is never changed' using errcode = 'restrict_violation';
end
$$;

comment on schema ochag_queue is 'ochag-queue 2';
