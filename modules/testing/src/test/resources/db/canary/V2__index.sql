create index thing_due on ochag_canary.thing (due_at);
comment on schema ochag_canary is 'ochag-canary 1';
