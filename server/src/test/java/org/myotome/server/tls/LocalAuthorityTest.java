package org.myotome.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;

/** FEATURE UNDER TEST: this machine's own certificates: what they vouch for, how long, and what is kept of them. */
class LocalAuthorityTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final MachineNames MACHINE = new MachineNames(
            List.of("localhost", "clinic-pc", "clinic-pc.local"), List.of("127.0.0.1", "192.168.1.20"));

    @TempDir
    private Path folder;

    @Test
    void serverIsVouchedForByItsNamesAndAddresses() throws Exception {
        X509Certificate authority = prepare(NOW, MACHINE);
        X509Certificate server = server();
        assertThat(LocalAuthority.namesOf(server))
                .containsExactly("127.0.0.1", "192.168.1.20", "clinic-pc", "clinic-pc.local", "localhost");
        assertThat(authority.getSubjectX500Principal().getName()).isEqualTo("CN=Myotome on clinic-pc");
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(server.getBasicConstraints()).isEqualTo(-1);
        assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        validate(authority, server, NOW);
        assertThat(server.getNotAfter()).isBefore(Date.from(NOW.plus(java.time.Duration.ofDays(398))));
        assertThat(LocalAuthority.fingerprint(authority)).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void filesAreReadableByThisUserOnly() throws IOException {
        prepare(NOW, MACHINE);
        for (String file : List.of("tls-authority.key", "tls-authority.crt", "tls-server.key", "tls-server.crt")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsThereAndGoodIsKeptAndTheServersIsRenewedUnderTheSameAuthority() throws Exception {
        X509Certificate authority = prepare(NOW, MACHINE);
        X509Certificate first = server();
        assertThat(prepare(NOW.plus(java.time.Duration.ofDays(300)), MACHINE)).isEqualTo(authority);
        assertThat(server()).isEqualTo(first);
        Instant late = NOW.plus(java.time.Duration.ofDays(350));
        assertThat(prepare(late, MACHINE)).isEqualTo(authority);
        assertThat(server()).isNotEqualTo(first);
        validate(authority, server(), late);
        Instant nextDecade = NOW.plus(java.time.Duration.ofDays(3_600));
        assertThat(prepare(nextDecade, MACHINE)).isNotEqualTo(authority);
    }

    @Test
    void newAddressIsTakenUpAndANameThatTheAuthorityMayNotVouchForIsNot() throws Exception {
        X509Certificate authority = prepare(NOW, MACHINE);
        MachineNames moved = new MachineNames(List.of("localhost", "bank.example"), List.of("127.0.0.1", "10.0.0.7"));
        assertThat(prepare(NOW, moved)).isEqualTo(authority);
        assertThat(LocalAuthority.namesOf(server())).containsExactly("10.0.0.7", "127.0.0.1", "localhost");
        validate(authority, server(), NOW);
    }

    /** Whoever steals the authority's key can still not pose as a site elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "clinic-pc.local, true",
        "bank.example, false",
        "clinic-pc.local.bank.example, false",
        "10.1.2.3, true",
        "172.31.255.255, true",
        "192.168.1.20, true",
        "169.254.7.7, true",
        "fd12:3456::1, true",
        "172.32.0.1, false",
        "8.8.8.8, false",
        "2001:db8::1, false",
    })
    void authorityVouchesForNoSiteElsewhere(String name, boolean permitted) throws Exception {
        byte[] wrapped = prepare(NOW, MACHINE).getExtensionValue(Extension.nameConstraints.getId());
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        validator.intersectPermittedSubtree(
                NameConstraints.getInstance(ASN1OctetString.getInstance(wrapped).getOctets())
                        .getPermittedSubtrees());
        boolean number = name.contains(":") || name.matches("[0-9.]+");
        GeneralName asked = number
                ? new GeneralName(
                        GeneralName.iPAddress,
                        new DEROctetString(InetAddress.getByName(name).getAddress()))
                : new GeneralName(GeneralName.dNSName, name);
        if (permitted) {
            validator.checkPermitted(asked);
        } else {
            assertThatThrownBy(() -> validator.checkPermitted(asked))
                    .isInstanceOf(NameConstraintValidatorException.class);
        }
    }

    @Test
    void damagedFileIsSaidWithARemedy() throws IOException {
        prepare(NOW, MACHINE);
        Files.writeString(folder.resolve("tls-authority.crt"), "-----BEGIN CERTIFICATE-----\nnonsense");
        assertThatThrownBy(() -> prepare(NOW, MACHINE))
                .isInstanceOf(CertificateTroubleException.class)
                .hasMessageContaining("\nMaybe a file was altered: remove tls-authority.*");
    }

    private X509Certificate prepare(Instant now, MachineNames machine) {
        return new LocalAuthority(new DataDirectory(folder), clock(now)).prepare(machine);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private X509Certificate server() throws IOException, GeneralSecurityException {
        return Pem.certificates(Files.readString(folder.resolve("tls-server.crt")))
                .getFirst();
    }

    private static void validate(X509Certificate authority, X509Certificate server, Instant at)
            throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(server)), parameters);
    }
}
