/**
 * The record of what happened to each person: events, added one after the other and never changed.
 *
 * <p>An event is on the disk before {@link org.myotome.server.store.EventStore#append} returns. The database itself
 * refuses to change or delete one. For each person, each device keeps a chain: every event carries a hash over itself
 * and the event before it, so that a change made behind the application's back is found and named. What an event says is
 * encrypted under a key of the person's own; erasing that key makes it unreadable for good, and the chain still
 * verifies, because the hash covers the encrypted bytes. Source: design, section 2 ("time, order, identity").
 */
@NullMarked
package org.myotome.server.store;

import org.jspecify.annotations.NullMarked;
