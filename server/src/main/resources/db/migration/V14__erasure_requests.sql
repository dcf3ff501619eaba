-- People who asked for their record to be erased, and what the clinic decided. The reason stays when the record is gone: it names nobody.
create table erasure_request (
    request_id   uuid        primary key,
    case_id      text        not null references person,
    asked_at     timestamptz not null,
    asked_by     uuid        references account, -- the person, or the clinician whom they asked
    asked_with   uuid        references personal_link,
    withdrawn_at timestamptz,
    decided_at   timestamptz,
    decided_by   uuid        references account,
    decision     text        check (decision in ('erased', 'kept')),
    reason       text        check (length(reason) between 1 and 500),
    check (num_nonnulls(asked_by, asked_with) = 1),
    check (num_nonnulls(decided_at, decided_by, decision, reason) in (0, 4)),
    check (withdrawn_at is null or decided_at is null)
);
create unique index erasure_request_one_open on erasure_request (case_id) where withdrawn_at is null and decided_at is null;
create index erasure_request_by_case on erasure_request (case_id, asked_at);
