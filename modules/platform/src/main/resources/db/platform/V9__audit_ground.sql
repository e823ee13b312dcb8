-- On what ground data were shown or refused: a legal basis, a consent, or why there was none. Codes and ids only.
alter table ochag_platform.audit_entry add column ground text;

comment on schema ochag_platform is 'ochag-platform 9';
