-- the nodes at work, by which the segments of processors are shared; whoever is silent for long has none
create table desk_node (
    node varchar(255) primary key,
    seen_at timestamp with time zone not null
);
