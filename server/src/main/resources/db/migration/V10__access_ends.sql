-- A clinician who hands a case over to a colleague may give up their own access. The grant stays, with when it ended.
alter table case_grant add column ended_at timestamptz;
alter table case_grant add column ended_by uuid references account;
alter table case_grant add check ((ended_at is null) = (ended_by is null));
