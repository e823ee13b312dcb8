-- Answers of commands by their idempotency keys. A row is taken before the command runs and filled in the same transaction, so that whoever reads
-- one finds the answer. What clients choose as a key, and what they sent, is kept as hashes alone.
create table ochag_web.answer (
    key_hash bytea primary key check (octet_length(key_hash) = 32),
    request_hash bytea not null check (octet_length(request_hash) = 32),
    at timestamptz not null,
    status smallint,
    location text,
    version bigint,
    body text
) with (fillfactor = 80);

-- for the sweep of old ones; no update of a living row touches it
create index answer_at on ochag_web.answer (at);

comment on schema ochag_web is 'ochag-web 2';
