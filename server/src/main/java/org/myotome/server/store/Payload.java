package org.myotome.server.store;

/** The content of an event that was kept, or the fact that it was erased. */
public sealed interface Payload {

    /** The content. */
    record Plain(Bytes bytes) implements Payload {}

    /** The person's key was erased; nobody can read this again. */
    record Erased() implements Payload {}
}
