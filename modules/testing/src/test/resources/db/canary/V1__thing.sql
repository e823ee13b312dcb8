create table ochag_canary.thing (id uuid primary key, due_at timestamptz default now());
comment on schema ochag_canary is 'ochag-canary 1';
