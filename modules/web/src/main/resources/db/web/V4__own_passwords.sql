-- A worker may change the own password.
alter table ochag_web.account_event
    drop constraint account_event_kind_check,
    add constraint account_event_kind_check
        check (kind in ('CREATED', 'DISABLED', 'ENABLED', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'SIGNED_IN'));

comment on schema ochag_web is 'ochag-web 4';
