-- hours in which a person is shown no notices; what comes in them waits
alter table seat_setting add column quiet_from varchar(8);
alter table seat_setting add column quiet_to varchar(8);
