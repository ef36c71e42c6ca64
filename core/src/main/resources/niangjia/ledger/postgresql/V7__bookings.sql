-- one row a resource: its lock, held to commit, lets one command at a time decide about its spans
create table booking_resource (
    resource varchar(200) primary key,
    decisions bigint not null
);
-- who has a person or a room from when (inclusive) to when (exclusive); no two spans of a resource overlap
create table booking (
    resource varchar(200) not null,
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone not null,
    holder varchar(200) not null,
    primary key (resource, from_at),
    check (from_at < to_at)
);
create index booking_holder on booking (resource, holder);
