package org.myotome.server.reminder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a message so that only the browser that subscribed can read it (RFC 8291, in one record of RFC 8188). */
final class PushMessage {

    private static final int SALT_BYTES = 16;
    private static final int RECORD_BYTES = 4096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushMessage() {}

    /**
     * Encrypt a message.
     *
     * @param browserKey the point that the browser gave
     * @param secret the 16 bytes that the browser gave
     */
    static byte[] encrypted(String message, ECPublicKey browserKey, byte[] secret) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return encrypted(message.getBytes(StandardCharsets.UTF_8), browserKey, secret, Curve.fresh(), salt);
    }

    static byte[] encrypted(byte[] message, ECPublicKey browserKey, byte[] secret, KeyPair own, byte[] salt)
            throws GeneralSecurityException {
        byte[] ownPoint = Curve.point((ECPublicKey) own.getPublic());
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(browserKey, true);
        byte[] info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), Curve.point(browserKey), ownPoint);
        byte[] shared = derived(agreement.generateSecret(), secret, info, SECRET_BYTES);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(derived(shared, salt, label("aes128gcm"), KEY_BYTES), "AES"),
                new GCMParameterSpec(TAG_BITS, derived(shared, salt, label("nonce"), NONCE_BYTES)));
        byte[] padded = Arrays.copyOf(message, message.length + 1);
        padded[message.length] = LAST_RECORD;
        byte[] record = cipher.doFinal(padded);
        return ByteBuffer.allocate(SALT_BYTES + Integer.BYTES + 1 + ownPoint.length + record.length)
                .put(salt)
                .putInt(RECORD_BYTES)
                .put((byte) ownPoint.length)
                .put(ownPoint)
                .put(record)
                .array();
    }

    static byte[] label(String what) {
        return ("Content-Encoding: " + what + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] derived(byte[] secret, byte[] salt, byte[] info, int bytes) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, bytes));
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
