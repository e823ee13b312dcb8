-- What people decided about persons who look like one: pairs that are two persons, and pairs that somebody has to look at.
create table ochag_families.not_duplicate (
    person_id uuid not null references ochag_families.person (id),
    other_id uuid not null references ochag_families.person (id),
    recorded_at timestamptz not null,
    primary key (person_id, other_id),
    -- one row a pair, whichever was there first
    constraint not_duplicate_in_order check (person_id < other_id)
);

create index not_duplicate_by_other on ochag_families.not_duplicate (other_id);

create table ochag_families.suspected_duplicate (
    id uuid primary key,
    -- who was registered while somebody was unsure
    person_id uuid not null references ochag_families.person (id),
    -- who was there before and looks like the same
    other_id uuid not null references ochag_families.person (id),
    -- where the new person is kept: rights go by it
    place_id uuid not null,
    score int not null,
    reasons text[] not null,
    recorded_at timestamptz not null,
    version bigint not null,
    verdict text check (verdict in ('SAME', 'DIFFERENT')),
    decided_at timestamptz,
    constraint suspected_duplicate_once unique (person_id, other_id),
    constraint suspected_duplicate_decided check ((verdict is null) = (decided_at is null))
);

create index suspected_duplicate_open on ochag_families.suspected_duplicate (id) where verdict is null;
-- whoever reviews at some places passes over none of the others' pairs
create index suspected_duplicate_open_here on ochag_families.suspected_duplicate (place_id, id) where verdict is null;
create index suspected_duplicate_by_other on ochag_families.suspected_duplicate (other_id);

comment on schema ochag_families is 'ochag-families 5';
