-- Printed sheets carry the first ten bytes of the hash of the programme they show; this finds it.
create index programme_by_code on event (substring(hash from 1 for 10)) where type = 'programme_accepted';
