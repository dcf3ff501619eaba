package org.myotome.server.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The key of one person, under which the content of their events is encrypted.
 *
 * @param key the key
 */
record PersonKey(SecretKey key) {

    static PersonKey generate() {
        return new PersonKey(Aes.newKey());
    }

    /** Encrypt the key under the master key, for this person only. */
    byte[] wrap(MasterKey masterKey, String personId) {
        byte[] nonce = Aes.newNonce();
        byte[] encrypted = Aes.encrypt(masterKey.key(), nonce, context(personId), key.getEncoded());
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /** Decrypt a key, or return nothing when it was not encrypted under this master key for this person. */
    static Optional<PersonKey> unwrap(MasterKey masterKey, String personId, byte[] wrapped) {
        if (wrapped.length < Aes.NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(wrapped, Aes.NONCE_BYTES);
        byte[] encrypted = Arrays.copyOfRange(wrapped, Aes.NONCE_BYTES, wrapped.length);
        return Aes.decrypt(masterKey.key(), nonce, context(personId), encrypted)
                .map(bytes -> new PersonKey(Aes.key(bytes)));
    }

    private static byte[] context(String personId) {
        return new CanonicalBytes("myotome person key 1").text(personId).toArray();
    }
}
