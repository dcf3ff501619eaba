package org.myotome.server.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Authenticated encryption: AES-256 in Galois counter mode, a random nonce of 96 bits, a tag of 128 bits. */
final class Aes {

    static final int NONCE_BYTES = 12;

    private static final int KEY_BYTES = 32;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static SecretKey newKey() {
        return key(random(KEY_BYTES));
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has " + KEY_BYTES + " bytes, not " + bytes.length + ".");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] newNonce() {
        return random(NONCE_BYTES);
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * Encrypt.
     *
     * @param context what the result belongs to; it cannot be moved elsewhere
     */
    static byte[] encrypt(SecretKey key, byte[] nonce, byte[] context, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in Galois counter mode.", e);
        }
    }

    /** Decrypt, or return nothing when the key, the context or the bytes are not the ones that were encrypted. */
    static Optional<byte[]> decrypt(SecretKey key, byte[] nonce, byte[] context, byte[] encrypted) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(encrypted));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in Galois counter mode.", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
