-- The time zone of a person's own calendar, as their browser named it; the server's where nobody has.
alter table account add column zone text;
