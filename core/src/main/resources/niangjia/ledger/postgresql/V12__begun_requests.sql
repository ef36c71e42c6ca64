-- set while a request acts where a server keeps the events: claim and events are two commits there
alter table request_claim add column begun_by varchar(40);
