-- Published corrections of how much of the agreed chance of pain the search uses. Versions are added, never changed.

create table pain_caution (
    version      integer          primary key check (version >= 1),
    population   text             not null,
    rate         double precision not null check (rate > 0),
    share        double precision not null check (share <= 1),
    trials       bigint           not null check (trials >= 0),
    painful      bigint           not null check (painful between 0 and trials),
    published_at timestamptz      not null,
    published_by uuid             not null references account
);
