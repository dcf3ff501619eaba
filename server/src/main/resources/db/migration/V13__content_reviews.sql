-- What clinicians have said about pieces of clinical content. A verdict holds for one exact text, which is kept with it.
create table content_review (
    review_id   bigint      generated always as identity primary key,
    kind        text        not null check (length(kind) between 1 and 40),
    piece_id    text        not null check (length(piece_id) between 1 and 120),
    text_hash   bytea       not null check (length(text_hash) = 32),
    text        text        not null,
    verdict     text        not null check (verdict in ('signed', 'objected', 'withdrawn')),
    note        text        not null check (length(note) <= 1000),
    role        text        not null,
    reviewed_at timestamptz not null,
    reviewed_by uuid        not null references account,
    check (verdict <> 'objected' or length(note) > 0)
);
create index content_review_by_piece on content_review (kind, piece_id, review_id);
