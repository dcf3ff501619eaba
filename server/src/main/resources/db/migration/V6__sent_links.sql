-- When a link was sent last, and how. To whom is kept among the person's own encrypted events, if at all.
alter table personal_link add column sent_at timestamptz;
alter table personal_link add column sent_way text check (sent_way in ('mail', 'sms'));
alter table personal_link add check ((sent_at is null) = (sent_way is null));
