-- What somebody of the clinic does here, whether they still work here, and since when their sessions count. Rows are added; the last one holds.
-- Who has none is a clinician; the first account of all leads.
create table team_standing (
    standing_id    bigint      generated always as identity primary key,
    account_id     uuid        not null references account,
    duty           text        not null check (duty in ('clinician', 'lead', 'administrator')),
    active         boolean     not null,
    sessions_since timestamptz, -- what began before is over
    changed_at     timestamptz not null,
    changed_by     uuid        not null references account
);
create index team_standing_by_account on team_standing (account_id, standing_id);
