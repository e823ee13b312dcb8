-- The sample module's schema.
create schema if not exists ochag_notes;

create table ochag_notes.note (
    id uuid primary key,
    place_id uuid not null,
    person_id uuid not null,
    family_id uuid,
    title text not null,
    body text not null,
    version bigint not null,
    constraint note_title unique (place_id, title)
);

comment on schema ochag_notes is 'ochag-notes 1';
