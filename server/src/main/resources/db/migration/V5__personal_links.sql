-- Links that open a person's own pages without an account. Only the SHA-256 of the secret is kept, and the terms are
-- signed with a key that is not in the database.
create table personal_link (
    link_id       uuid primary key,
    secret_hash   bytea not null unique,
    case_id       text not null references person,
    scope         text not null check (scope in ('all', 'intake', 'morning')),
    carer_id      uuid, -- whom the link was made for, where that is not the person
    created_by    uuid not null references account,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    seal          bytea not null,
    first_used_at timestamptz,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    revoked_by    uuid references account,
    check (expires_at > created_at),
    check ((revoked_at is null) = (revoked_by is null))
);
create index personal_link_by_case on personal_link (case_id, created_at);

-- Whoever comes with a link has no account.
alter table case_access alter column account_id drop not null;
alter table case_access add column link_id uuid references personal_link;
alter table case_access add check (num_nonnulls(account_id, link_id) = 1);

-- The time zone of a person's own calendar belongs to the person, with an account or without.
create table person_zone (
    case_id text primary key references person,
    zone    text not null
);
insert into person_zone (case_id, zone) select case_id, zone from account where case_id is not null and zone is not null;
alter table account drop column zone;
