-- The record: people with their keys, and what happened to them, append-only.
-- What the application may do with it stands in R__what_the_application_may_do.sql.

create table person (
    person_id     text primary key check (length(person_id) between 1 and 100),
    registered_at timestamptz not null default now(),
    wrapped_key   bytea, -- the person's key, encrypted under the master key; gone once erased
    erased_at     timestamptz,
    constraint key_is_there_or_erased check ((wrapped_key is null) = (erased_at is not null))
);

-- A key can be erased. It cannot be replaced: what it has encrypted would become unreadable unnoticed.
create function refuse_new_key() returns trigger language plpgsql as $$
begin
    if new.wrapped_key is distinct from old.wrapped_key and new.wrapped_key is not null
        or old.erased_at is not null then
        raise exception 'The key of a person can be erased, not replaced.';
    end if;
    return new;
end
$$;

create trigger person_keeps_key before update on person for each row execute function refuse_new_key();

create table event (
    person_id       text        not null references person,
    position        bigint      not null check (position >= 1), -- order of arrival for this person, without gaps
    event_id        text        not null check (length(event_id) between 1 and 100),
    device          text        not null check (length(device) between 1 and 100),
    device_sequence bigint      not null check (device_sequence >= 1), -- place in the device's chain for this person
    previous_hash   bytea       not null check (length(previous_hash) = 32),
    hash            bytea       not null check (length(hash) = 32),
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null, -- when the device wrote it down
    received_at     timestamptz not null default clock_timestamp(), -- when it came here; not part of the chain
    author          text        not null check (length(author) between 1 and 200),
    type            text        not null check (length(type) between 1 and 100),
    payload_version integer     not null check (payload_version >= 1),
    nonce           bytea       not null check (length(nonce) = 12),
    ciphertext      bytea       not null check (length(ciphertext) >= 16),
    primary key (person_id, position),
    unique (person_id, event_id),
    unique (person_id, device, device_sequence)
) partition by hash (person_id);

-- Encrypted bytes do not compress.
alter table event alter column ciphertext set storage external;

do $$
begin
    for remainder in 0..15 loop
        execute format(
            'create table event_%s partition of event for values with (modulus 16, remainder %s)',
            lpad(remainder::text, 2, '0'), remainder);
    end loop;
end
$$;

-- Which master key the keys of people are encrypted under: a fingerprint, to notice the wrong one before it does harm.
create table master_key (
    only_row    boolean     primary key default true check (only_row),
    fingerprint bytea       not null check (length(fingerprint) = 32),
    since       timestamptz not null default now()
);
