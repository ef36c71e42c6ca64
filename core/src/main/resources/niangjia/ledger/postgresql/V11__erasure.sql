-- whose words are kept and protected, and shown to nobody; one row for each cause
create table person_restriction (
    person_id varchar(160) not null,
    cause varchar(120) not null,
    since timestamp with time zone not null,
    primary key (person_id, cause)
);
create index person_restriction_cause on person_restriction (cause);

-- tells every node which keys it must no longer have in memory; numbered without gaps in the order of commits
create table key_change (
    number integer primary key,
    person_id varchar(160) not null
);

-- what a running erasure still looks for, sealed under a key of its own; the row goes with the sweep
create table erasure_note (
    cause varchar(120) not null,
    sheet integer not null,
    sealed text not null,
    primary key (cause, sheet)
);

-- the copy that stands in place of a paper that named a person who was erased
alter table paper add column redacted_digest char(64);
