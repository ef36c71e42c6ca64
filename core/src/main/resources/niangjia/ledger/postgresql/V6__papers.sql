-- papers by the digest that stands in the events, sealed under a key of their matter, in sheets; never updated
create table paper (
    matter varchar(140) not null,
    digest char(64) not null,
    length integer not null,
    kept_at timestamp with time zone not null,
    primary key (matter, digest)
);
create table paper_sheet (
    matter varchar(140) not null,
    digest char(64) not null,
    sheet integer not null,
    sealed bytea not null,
    primary key (matter, digest, sheet),
    foreign key (matter, digest) references paper (matter, digest)
);
