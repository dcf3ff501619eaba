-- When somebody who wants reminders is to be thought of next. Which browsers are reminded lies encrypted among the person's events.
create table reminder_due (
    case_id text primary key references person,
    next_at timestamptz not null,
    reminded_on date -- the person's own day on which they were reminded last
);
create index reminder_due_next on reminder_due (next_at);
