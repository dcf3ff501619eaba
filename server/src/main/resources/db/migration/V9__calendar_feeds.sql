-- Secret addresses of people's calendars. Only the SHA-256 of the secret is kept, and whose calendar it is is signed with a key that is not
-- in the database.
create table calendar_feed (
    feed_id      uuid primary key,
    secret_hash  bytea not null unique,
    case_id      text not null references person,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    ended_at     timestamptz,
    seal         bytea not null
);
create unique index calendar_feed_one_open on calendar_feed (case_id) where ended_at is null;
