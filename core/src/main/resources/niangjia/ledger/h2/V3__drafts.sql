-- what was typed and not yet handed in, sealed; a row without words is one that ended, kept for its revision
create table draft (
    staff_id varchar(100) not null,
    matter varchar(200) not null,
    revision bigint not null,
    words varchar(1000000),
    seat varchar(60) not null,
    saved_at timestamp with time zone not null,
    primary key (staff_id, matter)
);
create index draft_age on draft (saved_at);
