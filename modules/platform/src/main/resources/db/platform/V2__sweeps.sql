-- When each sweep is due and who runs it. The columns are those that db-scheduler demands.
create table ochag_platform.sweep (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

comment on schema ochag_platform is 'ochag-platform 2';
