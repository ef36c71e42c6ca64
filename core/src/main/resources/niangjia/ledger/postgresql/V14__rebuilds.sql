-- of each read model the last rebuild that somebody began, by which nodes keep out of each other's; one that is silent for long is dead
create table rebuild_turn (
    model varchar(100) primary key,
    rebuild_id varchar(160) not null,
    state varchar(10) not null,
    node varchar(255) not null,
    begun_by varchar(200) not null,
    begun_at timestamp with time zone not null,
    seen_at timestamp with time zone not null
);
