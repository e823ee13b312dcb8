-- Whom only few may see. For everybody else they are not there.
insert into ochag_families.ground (purpose, code, title_ru, title_en, source, valid)
values
    ('RESTRICTION', 'danger', 'Опасность со стороны члена семьи или бывшего супруга', 'Danger from a member of the family or a former spouse',
        'Правило службы: сведения о месте не должны дойти до того, от кого исходит опасность', '[2007-01-26,)'),
    ('RESTRICTION', 'adoption', 'Тайна усыновления', 'Secrecy of adoption', 'СК РФ, статья 139', '[1996-03-01,)'),
    ('RESTRICTION', 'state-protection', 'Государственная защита', 'State protection', '119-ФЗ, статья 9', '[2005-01-01,)'),
    ('RESTRICTION', 'court', 'Решение суда', 'Decision of a court', 'Решение суда, реквизиты в примечании', '[2007-01-26,)');

create table ochag_families.restriction (
    id uuid primary key,
    kind text not null check (kind in ('FAMILY', 'PERSON')),
    -- every record that was the family or person at that time; whatever is the same as one of them is hidden with it
    subject_ids uuid[] not null check (cardinality(subject_ids) > 0),
    purpose text not null default 'RESTRICTION' check (purpose = 'RESTRICTION'),
    ground text not null,
    note text,
    restricted_at timestamptz not null,
    restricted_by text not null,
    -- the first day on which it does not hold any more; open without one
    until date,
    lifted_at timestamptz,
    lifted_by text,
    lifted_note text,
    constraint restriction_ground foreign key (purpose, ground) references ochag_families.ground (purpose, code),
    constraint restriction_lifted check ((lifted_at is null) = (lifted_by is null))
);

-- the restricted are few: whoever asks whom an actor must not see reads all of this
create index restriction_standing on ochag_families.restriction (id) where lifted_at is null;
create index restriction_by_subject on ochag_families.restriction using gin (subject_ids);

comment on schema ochag_families is 'ochag-families 7';
