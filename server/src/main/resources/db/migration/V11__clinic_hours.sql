-- When what people enter is read here, and whom they call otherwise. Versions are added, never changed; the last one holds.
create table clinic_hours (
    version      integer     primary key check (version >= 1),
    days         text        not null check (days ~ '^[1-7]*$'), -- 1 Monday to 7 Sunday; empty: on no day
    opens        time        not null,
    closes       time        not null,
    phone        text        not null check (length(phone) <= 60),
    emergency    text        not null check (length(emergency) between 1 and 60),
    outside      text        not null check (length(outside) <= 300),
    cover        text        not null check (length(cover) <= 300),
    cover_until  date,
    set_at       timestamptz not null,
    set_by       uuid        not null references account,
    check (closes > opens)
);
