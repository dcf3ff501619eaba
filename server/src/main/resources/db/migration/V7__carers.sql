-- A person names carers themselves, and may have come with a link and without an account.
alter table personal_link alter column created_by drop not null;
alter table personal_link add column created_with uuid references personal_link;
alter table personal_link add column revoked_with uuid references personal_link;
alter table personal_link add constraint made_by_one check (num_nonnulls(created_by, created_with) = 1);
alter table personal_link drop constraint personal_link_check1;
alter table personal_link add constraint ended_by_one
    check (num_nonnulls(revoked_by, revoked_with) = case when revoked_at is null then 0 else 1 end);
