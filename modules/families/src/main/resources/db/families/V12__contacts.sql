-- How people can be reached: numbers that are no longer theirs, the languages they speak, the way they prefer.
create table ochag_families.former_phone (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    family_id uuid references ochag_families.family (id),
    e164 text not null,
    extension text,
    country text not null,
    reason text not null check (reason in ('WRONG_NUMBER', 'GIVEN_UP', 'NOT_THEIRS', 'ON_REQUEST')),
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT'))
);

create index former_phone_by_person on ochag_families.former_phone (person_id, id);
create index former_phone_by_family on ochag_families.former_phone (family_id) where family_id is not null;

-- Languages that a service may have to speak; a region adds rows of its own. Codes of three letters by ISO 639-3.
create table ochag_families.language (
    code text primary key check (code ~ '^[a-z]{3}$'),
    title_ru text not null,
    title_en text not null
);

insert into ochag_families.language (code, title_ru, title_en)
values
    ('rus', 'русский', 'Russian'),
    ('rsl', 'русский жестовый', 'Russian Sign Language'),
    ('ady', 'адыгейский', 'Adyghe'),
    ('alt', 'алтайский', 'Southern Altai'),
    ('ava', 'аварский', 'Avar'),
    ('aze', 'азербайджанский', 'Azerbaijani'),
    ('bak', 'башкирский', 'Bashkir'),
    ('bel', 'белорусский', 'Belarusian'),
    ('bua', 'бурятский', 'Buryat'),
    ('che', 'чеченский', 'Chechen'),
    ('chv', 'чувашский', 'Chuvash'),
    ('crh', 'крымскотатарский', 'Crimean Tatar'),
    ('dar', 'даргинский', 'Dargwa'),
    ('eng', 'английский', 'English'),
    ('hye', 'армянский', 'Armenian'),
    ('inh', 'ингушский', 'Ingush'),
    ('kat', 'грузинский', 'Georgian'),
    ('kaz', 'казахский', 'Kazakh'),
    ('kbd', 'кабардино-черкесский', 'Kabardian'),
    ('kir', 'киргизский', 'Kyrgyz'),
    ('kjh', 'хакасский', 'Khakas'),
    ('kom', 'коми', 'Komi'),
    ('krc', 'карачаево-балкарский', 'Karachay-Balkar'),
    ('kum', 'кумыкский', 'Kumyk'),
    ('lez', 'лезгинский', 'Lezgian'),
    ('mdf', 'мокшанский', 'Moksha'),
    ('myv', 'эрзянский', 'Erzya'),
    ('chm', 'марийский', 'Mari'),
    ('oss', 'осетинский', 'Ossetian'),
    ('ron', 'румынский (молдавский)', 'Romanian (Moldovan)'),
    ('rom', 'цыганский', 'Romani'),
    ('sah', 'якутский', 'Sakha'),
    ('tat', 'татарский', 'Tatar'),
    ('tgk', 'таджикский', 'Tajik'),
    ('tuk', 'туркменский', 'Turkmen'),
    ('tyv', 'тувинский', 'Tuvan'),
    ('udm', 'удмуртский', 'Udmurt'),
    ('ukr', 'украинский', 'Ukrainian'),
    ('uzb', 'узбекский', 'Uzbek'),
    ('xal', 'калмыцкий', 'Kalmyk');

-- The latest row of a person counts, whichever of the merged records it was stated for.
create table ochag_families.communication (
    id uuid primary key,
    person_id uuid not null references ochag_families.person (id),
    languages text[] not null,
    interpreter boolean not null,
    way text check (way in ('CALL', 'SMS', 'MESSENGER', 'EMAIL', 'LETTER', 'VISIT')),
    by_whom text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source text not null check (source in ('LIVE', 'PAPER', 'IMPORT'))
);

create index communication_by_person on ochag_families.communication (person_id, id);

comment on schema ochag_families is 'ochag-families 12';
