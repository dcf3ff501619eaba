package org.myotome.server.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.server.postgres.DataDirectory;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * How this server's pages are protected, ready to serve.
 *
 * @param properties what the web server is told
 * @param authority the certificate that phones have to trust once; absent where they trust it anyway, or nothing is protected
 * @param phones addresses at which phones in the same network find this machine
 * @param lasting whether browsers may be told to come by HTTPS only from now on
 */
public record Protection(
        Map<String, Object> properties, Optional<X509Certificate> authority, List<String> phones, boolean lasting) {

    private static final String BUNDLE = "spring.ssl.bundle.pem.myotome.";

    public Protection {
        properties = Map.copyOf(properties);
        phones = List.copyOf(phones);
    }

    /**
     * Make ready what the settings ask for.
     *
     * @throws CertificateTroubleException with what is wrong, and on a new line what may help
     */
    public static Protection of(TlsSettings settings, DataDirectory data, Clock clock) {
        return switch (settings) {
            case TlsSettings.None() -> new Protection(Map.of(), Optional.empty(), List.of(), false);
            case TlsSettings.Local() -> local(data, clock);
            case TlsSettings.Own(Path certificate, Path key) -> own(certificate, key, clock);
        };
    }

    /** Return whether the pages go over HTTPS. */
    public boolean isOn() {
        return !properties.isEmpty();
    }

    private static Protection local(DataDirectory data, Clock clock) {
        MachineNames machine = MachineNames.here();
        X509Certificate authority = new LocalAuthority(data, clock).prepare(machine);
        List<String> phones = machine.addresses().stream()
                .filter(address -> !address.startsWith("127.") && !address.contains(":"))
                .toList();
        return new Protection(
                properties(
                        data.root().resolve(LocalAuthority.SERVER), data.root().resolve(LocalAuthority.SERVER_KEY)),
                Optional.of(authority),
                phones,
                false); // who has to go back to plain HTTP on a local name must be able to
    }

    private static Protection own(Path certificate, Path key, Clock clock) {
        X509Certificate leaf = leaf(certificate);
        PrivateKey secret = key(key);
        if (!belong(secret, leaf.getPublicKey())) {
            throw new CertificateTroubleException(
                    "The key (" + key + ") does not belong to the certificate (" + certificate
                            + ").\nMaybe the certificate has to come first in its file, or the key is an older one.");
        }
        if (leaf.getNotAfter().toInstant().isBefore(clock.instant())) {
            throw new CertificateTroubleException("The certificate (" + certificate + ") expired on "
                    + leaf.getNotAfter().toInstant() + ".\nMaybe it was renewed and lies elsewhere.");
        }
        return new Protection(properties(certificate, key), Optional.empty(), List.of(), true);
    }

    private static Map<String, Object> properties(Path certificate, Path key) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("server.ssl.bundle", "myotome");
        properties.put(BUNDLE + "keystore.certificate", certificate.toUri().toString());
        properties.put(BUNDLE + "keystore.private-key", key.toUri().toString());
        properties.put(BUNDLE + "reload-on-update", true); // a renewed certificate is taken up without a restart
        properties.put(BUNDLE + "options.enabled-protocols", "TLSv1.3,TLSv1.2");
        properties.put("server.servlet.session.cookie.secure", true);
        return properties;
    }

    private static X509Certificate leaf(Path file) {
        try {
            return Pem.certificates(read(file)).getFirst();
        } catch (CertificateException | java.util.NoSuchElementException e) {
            throw new CertificateTroubleException(
                    "The certificate (" + file + ") cannot be read: " + e.getMessage()
                            + "\nMaybe it is not PEM: it has to begin with -----BEGIN CERTIFICATE-----.",
                    e);
        }
    }

    private static PrivateKey key(Path file) {
        try {
            PrivateKey key = PemContent.of(read(file)).getPrivateKey();
            if (key != null) {
                return key;
            }
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            // said below: the reason may show parts of the key
        }
        throw new CertificateTroubleException("The key (" + file + ") cannot be read."
                + "\nMaybe it is not PEM, or it has a password: openssl pkey -in KEY -out PLAIN takes it off.");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CertificateTroubleException(
                    "The file (" + file + ") cannot be read: " + e.getClass().getSimpleName()
                            + ".\nMaybe the path is wrong, or this user may not read it.",
                    e);
        }
    }

    private static boolean belong(PrivateKey secret, PublicKey open) {
        String algorithm = switch (secret.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> secret.getAlgorithm();
        };
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(secret);
            signature.update((byte) 1);
            byte[] signed = signature.sign();
            signature.initVerify(open);
            signature.update((byte) 1);
            return signature.verify(signed);
        } catch (GeneralSecurityException otherKind) {
            return false;
        }
    }

    /** Return the authority's certificate as a file. */
    public Optional<String> findAuthorityFile() {
        return authority.map(Pem::write);
    }

    /** Return the SHA-256 of the authority's certificate, as phones show it. */
    public Optional<String> findFingerprint() {
        return authority.map(LocalAuthority::fingerprint);
    }
}
