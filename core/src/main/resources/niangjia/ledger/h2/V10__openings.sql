-- one row: number and digest of the last opening; its lock, held to commit, makes the order of numbers that of commits
create table opening_head (
    only_row smallint primary key check (only_row = 1),
    last_number bigint not null,
    digest char(64) not null
);
insert into opening_head (only_row, last_number, digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- who was shown data of persons; the body says all, the columns repeat what is looked for; only ever added to
create table opening (
    number bigint primary key,
    opened_at timestamp(6) with time zone not null,
    staff_id varchar(100) not null,
    again_of bigint,
    again integer,
    body varbinary(1048576) not null,
    digest char(64) not null,
    check ((again_of is null) = (again is null))
);
create index opening_staff on opening (staff_id, number);
create index opening_at on opening (opened_at, number);
create index opening_again on opening (again_of);

-- of whom, for looking up: what the bodies say, once more
create table opening_subject (
    number bigint not null,
    place integer not null,
    person varchar(200),
    matter varchar(200),
    other_unit boolean not null,
    primary key (number, place),
    foreign key (number) references opening (number)
);
create index opening_subject_person on opening_subject (person, number);
create index opening_subject_matter on opening_subject (matter, number);
