package org.myotome.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: messages for browsers, against the worked example of RFC 8291, and keys on the curve P-256. */
class PushMessageTest {

    private static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SERVER =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** RFC 8291, section 5 and appendix A. */
    @Test
    void theExampleOfTheStandardComesOutToTheByte() throws GeneralSecurityException {
        ECPublicKey server = Curve.findPublic(bytes(SERVER)).orElseThrow();
        KeyPair own = new KeyPair(
                server,
                KeyFactory.getInstance("EC")
                        .generatePrivate(new ECPrivateKeySpec(
                                new BigInteger(1, bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")),
                                server.getParams())));
        byte[] message = PushMessage.encrypted(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
                Curve.findPublic(bytes(BROWSER)).orElseThrow(),
                bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                own,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(message))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6Tlz"
                                + "AC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4"
                                + "a-fN");
    }

    @Test
    void theKeyOfASecretIsTheSameEachTimeAndMatchesItsPoint() throws GeneralSecurityException {
        KeyPair one = Curve.ofSecret(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        KeyPair again = Curve.ofSecret(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        assertThat(Curve.point((ECPublicKey) one.getPublic())).isEqualTo(Curve.point((ECPublicKey) again.getPublic()));
        byte[] all = new byte[32];
        java.util.Arrays.fill(all, (byte) 0xff);
        assertThat(Curve.findPublic(
                        Curve.point((ECPublicKey) Curve.ofSecret(all).getPublic())))
                .isPresent();
    }

    @Test
    void aPointBesideTheCurveIsRefused() throws GeneralSecurityException {
        byte[] point = bytes(BROWSER);
        assertThat(Curve.findPublic(point)).isPresent();
        point[64] ^= 1;
        assertThat(Curve.findPublic(point)).isEmpty();
        assertThat(Curve.findPublic(new byte[65])).isEmpty();
        assertThat(Curve.findPublic(new byte[0])).isEmpty();
    }
}
