-- what was signed: the record up to a size, under one root; never updated. The number is the key, so that no two
-- sealers can both extend the same checkpoint. The frontier is what the tree grows on from.
create table seal_checkpoint (
    number bigint primary key check (number > 0),
    tree_size bigint not null check (tree_size >= 0),
    closes varchar(10) unique,
    note varchar(4000) not null,
    frontier bytea not null
);
create index seal_checkpoint_size on seal_checkpoint (tree_size, number);

-- roots of every 1,024 leaves, so that a case is exported without reading everything; trusted by nobody
create table seal_chunk (
    first_leaf bigint primary key,
    root bytea not null
);

-- signatures of other offices, which come later than the checkpoint
create table seal_cosignature (
    number bigint not null references seal_checkpoint,
    witness varchar(200) not null,
    line varchar(1000) not null,
    primary key (number, witness)
);

-- one row: who seals now
create table seal_lease (
    only_row smallint primary key check (only_row = 1),
    holder varchar(200),
    held_until timestamp with time zone
);
insert into seal_lease (only_row) values (1);
