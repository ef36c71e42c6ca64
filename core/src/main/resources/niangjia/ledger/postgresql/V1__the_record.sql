-- one row: the number of the last event; its lock, held to commit, makes the order of numbers the order of commits
create table event_head (
    only_row smallint primary key check (only_row = 1),
    last_index bigint not null
);
insert into event_head (only_row, last_index) values (1, 0);

create table event_entry (
    global_index bigint primary key,
    event_identifier varchar(64) not null unique,
    aggregate_identifier varchar(255) not null,
    sequence_number bigint not null,
    aggregate_type varchar(100),
    time_stamp varchar(40) not null,
    payload_type varchar(255) not null,
    payload_revision varchar(20) not null,
    payload bytea not null,
    meta_data bytea not null,
    unique (aggregate_identifier, sequence_number)
);

create table token_entry (
    processor_name varchar(255) not null,
    segment integer not null,
    token bytea,
    token_type varchar(255),
    time_stamp varchar(40),
    owner varchar(255),
    primary key (processor_name, segment)
);
-- seeded, since several fresh nodes would fail over this row
insert into token_entry (processor_name, segment, token, token_type, time_stamp)
values ('__config', 0, convert_to('{"config":{"id":"' || gen_random_uuid() || '"}}', 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken', '1970-01-01T00:00:00.000Z');

create table dead_letter_entry (
    dead_letter_identifier varchar(64) primary key,
    processing_group varchar(255) not null,
    sequence_identifier varchar(255) not null,
    sequence_index bigint not null,
    message_type varchar(255) not null,
    event_identifier varchar(64) not null,
    time_stamp varchar(40) not null,
    payload_type varchar(255) not null,
    payload_revision varchar(20),
    payload bytea not null,
    meta_data bytea,
    aggregate_type varchar(100),
    aggregate_identifier varchar(255),
    sequence_number bigint,
    token_type varchar(255),
    token bytea,
    enqueued_at varchar(40) not null,
    last_touched varchar(40),
    processing_started varchar(40),
    cause_type varchar(255),
    cause_message varchar(1023),
    diagnostics bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);

-- one row: tells whether the master key at hand is the one of this ledger
create table master_key_check (
    only_row smallint primary key check (only_row = 1),
    key_id varchar(40) not null,
    check_value varchar(200) not null
);

create table person_key (
    person_id varchar(160) primary key,
    wrapped varchar(200),
    created_at timestamp with time zone not null,
    destroyed_at timestamp with time zone,
    check ((wrapped is null) = (destroyed_at is not null))
);

create table person_handle (
    kind varchar(20) not null,
    hash varchar(64) not null,
    person_id varchar(160) not null,
    primary key (kind, hash, person_id)
);
create index person_handle_person on person_handle (person_id);

create table number_series (
    series varchar(200) primary key,
    last_number integer not null
);

create table request_claim (
    request_id varchar(100) not null,
    part varchar(40) not null,
    digest varchar(100) not null,
    staff_id varchar(100) not null,
    answer varchar(4000),
    stream varchar(255),
    sequence_number bigint,
    claimed_at timestamp with time zone not null,
    primary key (request_id, part)
);
