package org.myotome.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A person about whom there is a record.
 *
 * @param personId the person
 * @param registeredAt when their first event came
 * @param erasedAt when their key was erased, if it was
 * @param version how many events there are
 */
public record StoredPerson(String personId, Instant registeredAt, Optional<Instant> erasedAt, long version) {}
