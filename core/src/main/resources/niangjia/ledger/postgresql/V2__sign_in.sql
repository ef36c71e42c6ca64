-- secrets never stand in events; that one was changed does
create table staff_credential (
    staff_id varchar(100) primary key,
    hash varchar(200) not null,
    one_time boolean not null,
    failures integer not null,
    locked_until timestamp with time zone,
    changed_at timestamp with time zone not null
);
