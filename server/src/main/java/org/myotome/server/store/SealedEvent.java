package org.myotome.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An event as it is kept: its envelope readable, its content encrypted, its place in the chain fixed.
 *
 * @param personId whom it is about
 * @param position order of arrival for this person
 * @param eventId names the event
 * @param device where it was written down
 * @param deviceSequence its place in the device's chain
 * @param previousHash hash of the event before it in the chain
 * @param hash hash of this event
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param author who wrote it down
 * @param type kind of event
 * @param version version of the payload's form
 * @param nonce used once, for this event's encryption
 * @param ciphertext the encrypted content
 */
record SealedEvent(
        String personId,
        long position,
        String eventId,
        String device,
        long deviceSequence,
        Bytes previousHash,
        Bytes hash,
        Instant occurredAt,
        Instant recordedAt,
        String author,
        String type,
        int version,
        Bytes nonce,
        Bytes ciphertext) {

    /** Seal an event into the place behind another one of its chain. */
    static SealedEvent seal(String personId, long position, ChainEnd end, NewEvent event, PersonKey key) {
        byte[] nonce = Aes.newNonce();
        byte[] ciphertext = Aes.encrypt(
                key.key(),
                nonce,
                context(
                        personId,
                        event.eventId(),
                        event.content().type(),
                        event.content().version()),
                event.content().payload().toArray());
        SealedEvent unhashed = new SealedEvent(
                personId,
                position,
                event.eventId(),
                event.device(),
                end.deviceSequence() + 1,
                end.hash(),
                end.hash(),
                event.occurredAt(),
                event.recordedAt(),
                event.author(),
                event.content().type(),
                event.content().version(),
                Bytes.of(nonce),
                Bytes.of(ciphertext));
        return unhashed.withHash(unhashed.computeHash());
    }

    private SealedEvent withHash(Bytes newHash) {
        return new SealedEvent(
                personId,
                position,
                eventId,
                device,
                deviceSequence,
                previousHash,
                newHash,
                occurredAt,
                recordedAt,
                author,
                type,
                version,
                nonce,
                ciphertext);
    }

    /** Compute the hash from everything else that the device wrote; the position is this store's own and not part. */
    Bytes computeHash() {
        return Hashing.sha256(new CanonicalBytes("myotome event 1")
                .bytes(previousHash.toArray())
                .text(personId)
                .text(eventId)
                .text(device)
                .number(deviceSequence)
                .time(occurredAt)
                .time(recordedAt)
                .text(author)
                .text(type)
                .number(version)
                .bytes(nonce.toArray())
                .bytes(ciphertext.toArray())
                .toArray());
    }

    /** Decrypt the content, or return nothing when this is not what was encrypted. */
    Optional<Bytes> open(PersonKey key) {
        return Aes.decrypt(key.key(), nonce.toArray(), context(personId, eventId, type, version), ciphertext.toArray())
                .map(Bytes::of);
    }

    /** Return the end of the chain once this event is in it. */
    ChainEnd asEnd() {
        return new ChainEnd(deviceSequence, hash);
    }

    private static byte[] context(String personId, String eventId, String type, int version) {
        return new CanonicalBytes("myotome payload 1")
                .text(personId)
                .text(eventId)
                .text(type)
                .number(version)
                .toArray();
    }
}
