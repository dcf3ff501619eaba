-- Who can sign in, who may see which case, and who did.

create table account (
    account_id    uuid primary key,
    sign_in_name  text not null unique check (sign_in_name = lower(sign_in_name)),
    display_name  text not null,
    role          text not null check (role in ('clinician', 'person')),
    case_id       text unique references person,
    password_hash text not null,
    created_at    timestamptz not null default now(),
    check ((role = 'person') = (case_id is not null))
);

-- A link that makes one account. Only its SHA-256 is kept.
create table one_time_link (
    token_hash   bytea primary key,
    role         text not null check (role in ('clinician', 'person')),
    case_id      text references person,
    display_name text not null,
    created_by   uuid references account,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    check ((role = 'person') = (case_id is not null))
);

create table case_grant (
    case_id    text not null references person,
    account_id uuid not null references account,
    granted_by uuid not null references account,
    granted_at timestamptz not null,
    primary key (case_id, account_id)
);
create index case_grant_by_account on case_grant (account_id);

-- Everybody who asked for a case, and whether they got it. The full audit trail builds on this.
create table case_access (
    case_id     text not null, -- may name no case at all
    accessed_at timestamptz not null,
    account_id  uuid not null references account,
    method      text not null,
    path        text not null,
    allowed     boolean not null
);
create index case_access_by_case on case_access (case_id, accessed_at);
