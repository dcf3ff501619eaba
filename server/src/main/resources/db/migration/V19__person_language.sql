-- The language in which a person is spoken to, as they chose it; nothing where they have not.
create table person_language (
    case_id  text primary key references person,
    language text not null
);
