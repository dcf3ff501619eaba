package org.myotome.server.reminder;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.ec.CustomNamedCurves;

/** Keys on the curve P-256 in the form in which web push writes them: a point as 65 bytes, uncompressed (RFC 8291, 3.1). */
final class Curve {

    static final int POINT_BYTES = 65;

    private static final int NUMBER_BYTES = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final ECParameterSpec P256 = parameters();

    private Curve() {}

    private static ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has the curve P-256.", impossible);
        }
    }

    /** Make a key that is used once. */
    static KeyPair fresh() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(P256);
        return generator.generateKeyPair();
    }

    /** Return the key pair of a secret number; the number is brought into range. */
    static KeyPair ofSecret(byte[] secret) throws GeneralSecurityException {
        BigInteger most = P256.getOrder().subtract(BigInteger.ONE);
        BigInteger number = new BigInteger(1, secret).mod(most).add(BigInteger.ONE);
        byte[] point = CustomNamedCurves.getByName("P-256")
                .getG()
                .multiply(number)
                .normalize()
                .getEncoded(false);
        KeyFactory keys = KeyFactory.getInstance("EC");
        return new KeyPair(findPublic(point).orElseThrow(), keys.generatePrivate(new ECPrivateKeySpec(number, P256)));
    }

    /** Return the public key of a point; nothing where the bytes are no point of the curve. */
    static Optional<ECPublicKey> findPublic(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT_BYTES || point[0] != UNCOMPRESSED) {
            return Optional.empty();
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER_BYTES));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER_BYTES, POINT_BYTES));
        return isOnCurve(x, y)
                ? Optional.of((ECPublicKey)
                        KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P256)))
                : Optional.empty();
    }

    /** A point beside the curve would betray bits of our key. */
    private static boolean isOnCurve(BigInteger x, BigInteger y) {
        BigInteger p = ((java.security.spec.ECFieldFp) P256.getCurve().getField()).getP();
        BigInteger right = x.modPow(BigInteger.valueOf(3), p)
                .add(P256.getCurve().getA().multiply(x))
                .add(P256.getCurve().getB())
                .mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.multiply(y).mod(p).equals(right);
    }

    /** Return a public key as 65 bytes. */
    static byte[] point(ECPublicKey key) {
        byte[] point = new byte[POINT_BYTES];
        point[0] = UNCOMPRESSED;
        write(key.getW().getAffineX(), point, 1);
        write(key.getW().getAffineY(), point, 1 + NUMBER_BYTES);
        return point;
    }

    private static void write(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray(); // may have a leading zero or too few bytes
        int length = Math.min(bytes.length, NUMBER_BYTES);
        System.arraycopy(bytes, bytes.length - length, into, at + NUMBER_BYTES - length, length);
    }
}
