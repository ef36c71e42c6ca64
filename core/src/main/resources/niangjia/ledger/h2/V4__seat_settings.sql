-- how a person wants the desk to look and to start; theirs alone, no fact of the federation
create table seat_setting (
    staff_id varchar(100) primary key,
    large_type boolean not null,
    high_contrast boolean not null,
    single_keys boolean not null,
    language varchar(10),
    first_tab varchar(40),
    changed_at timestamp with time zone not null
);
