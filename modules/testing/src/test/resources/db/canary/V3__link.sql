alter table ochag_canary.thing add column other_id uuid references other (id);
comment on schema ochag_canary is 'ochag-canary 3';
