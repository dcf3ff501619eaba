package org.myotome.server.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.myotome.server.postgres.DataDirectory;

/**
 * A certificate authority of this machine alone, and the server's certificate from it; both are kept in the data directory,
 * readable by this user only.
 *
 * <p>Phones come to trust the authority once and each later certificate with it. So that its key is worth little to whoever
 * steals it, the authority may vouch for private addresses and for this machine's own names only (name constraints,
 * RFC 5280 section 4.2.1.10): never for a site elsewhere.
 */
final class LocalAuthority {

    static final String AUTHORITY = "tls-authority.crt";
    static final String AUTHORITY_KEY = "tls-authority.key";
    static final String SERVER = "tls-server.crt";
    static final String SERVER_KEY = "tls-server.key";

    /** What phones accept at most of a certificate that somebody installed is 825 days; public ones live 398. */
    private static final Duration SERVER_LASTS = Duration.ofDays(397);

    private static final Duration RENEWED_BEFORE = Duration.ofDays(60);
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3_650);
    /** Clocks of phones are not all right. */
    private static final Duration BACKDATED = Duration.ofDays(1);

    private static final List<String> PRIVATE_NETWORKS = List.of(
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8", "fc00::/7", "::1/128");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_OF_A_HOST = 2;
    private static final int ADDRESS = 7;

    private final DataDirectory data;
    private final Clock clock;

    LocalAuthority(DataDirectory data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /**
     * Make sure that there are an authority and a certificate for this machine's present names, and return the authority's
     * certificate. What is there and good is left as it is.
     */
    X509Certificate prepare(MachineNames machine) {
        try {
            X509Certificate authority = findCertificate(AUTHORITY)
                    .filter(found -> found.getNotAfter()
                            .toInstant()
                            .isAfter(clock.instant().plus(SERVER_LASTS)))
                    .orElse(null);
            if (authority == null || data.findSecret(AUTHORITY_KEY).isEmpty()) {
                authority = makeAuthority(machine);
            }
            if (!isGood(authority, machine)) {
                makeServer(authority, machine);
            }
            return authority;
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new CertificateTroubleException(
                    "The certificate of this machine could not be made: " + e.getMessage()
                            + "\nMaybe a file was altered: remove tls-authority.* and tls-server.* from the data"
                            + " directory; phones have to trust the new one again.",
                    e);
        }
    }

    private boolean isGood(X509Certificate authority, MachineNames machine) throws GeneralSecurityException {
        Optional<X509Certificate> server = findCertificate(SERVER);
        if (server.isEmpty() || data.findSecret(SERVER_KEY).isEmpty()) {
            return false;
        }
        boolean lasts =
                server.get().getNotAfter().toInstant().isAfter(clock.instant().plus(RENEWED_BEFORE));
        return lasts && isFrom(authority, server.get()) && namesOf(server.get()).containsAll(all(machine, authority));
    }

    private static boolean isFrom(X509Certificate authority, X509Certificate server) {
        try {
            server.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException fromElsewhere) {
            return false;
        }
    }

    private Optional<X509Certificate> findCertificate(String file) throws CertificateException {
        Optional<String> text = data.findSecret(file);
        return text.isEmpty()
                ? Optional.empty()
                : Pem.certificates(text.get()).stream().findFirst();
    }

    private X509Certificate makeAuthority(MachineNames machine)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair keys = newKeys();
        String of = machine.names().stream()
                .filter(name -> !name.equals("localhost"))
                .findFirst()
                .orElse("this machine");
        X500Name name = name("Myotome on " + of);
        X509v3CertificateBuilder builder = builder(name, name, keys, AUTHORITY_LASTS);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(Extension.nameConstraints, true, constraints(machine));
        X509Certificate certificate = signed(builder, keys.getPrivate());
        data.writeSecret(AUTHORITY_KEY, Pem.write(keys.getPrivate()));
        data.writeSecret(AUTHORITY, Pem.write(certificate));
        return certificate;
    }

    private void makeServer(X509Certificate authority, MachineNames machine)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        PrivateKey authorityKey = Pem.curveKey(data.findSecret(AUTHORITY_KEY).orElseThrow());
        KeyPair keys = newKeys();
        X500Name issuer =
                X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
        X509v3CertificateBuilder builder = builder(issuer, name("Myotome"), keys, SERVER_LASTS);
        List<GeneralName> names = new ArrayList<>();
        for (String name : all(machine, authority)) {
            boolean number = name.contains(":") || name.matches("[0-9.]+");
            names.add(
                    number
                            ? new GeneralName(
                                    GeneralName.iPAddress,
                                    new DEROctetString(
                                            InetAddress.getByName(name).getAddress()))
                            : new GeneralName(GeneralName.dNSName, name));
        }
        builder.addExtension(
                Extension.subjectAlternativeName, false, new GeneralNames(names.toArray(GeneralName[]::new)));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.getPublicKey()));
        X509Certificate certificate = signed(builder, authorityKey);
        data.writeSecret(SERVER_KEY, Pem.write(keys.getPrivate()));
        data.writeSecret(SERVER, Pem.write(certificate));
    }

    private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys, Duration lasts)
            throws GeneralSecurityException, IOException {
        Instant now = clock.instant();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, RANDOM).add(BigInteger.ONE),
                Date.from(now.minus(BACKDATED)),
                Date.from(now.plus(lasts).minus(BACKDATED)),
                subject,
                keys.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws OperatorCreationException, CertificateException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder().addRDN(BCStyle.CN, commonName).build();
    }

    // --- what the authority may vouch for ---

    private static NameConstraints constraints(MachineNames machine) throws UnknownHostException {
        List<GeneralSubtree> permitted = new ArrayList<>();
        for (String name : machine.names()) {
            permitted.add(new GeneralSubtree(new GeneralName(GeneralName.dNSName, name)));
        }
        for (String network : PRIVATE_NETWORKS) {
            permitted.add(new GeneralSubtree(
                    new GeneralName(GeneralName.iPAddress, new DEROctetString(addressAndMask(network)))));
        }
        return new NameConstraints(permitted.toArray(GeneralSubtree[]::new), null);
    }

    private static byte[] addressAndMask(String network) throws UnknownHostException {
        String[] parts = network.split("/", -1);
        byte[] address = InetAddress.getByName(parts[0]).getAddress();
        byte[] both = java.util.Arrays.copyOf(address, address.length * 2);
        int ones = Integer.parseInt(parts[1]);
        for (int bit = 0; bit < ones; bit++) {
            both[address.length + bit / 8] |= (byte) (0x80 >>> bit % 8);
        }
        return both;
    }

    /** Return the names that the authority may vouch for; one that the machine was given later is not among them. */
    private static List<String> all(MachineNames machine, X509Certificate authority) {
        byte[] extension = authority.getExtensionValue(Extension.nameConstraints.getId());
        NameConstraints constraints = NameConstraints.getInstance(
                org.bouncycastle.asn1.ASN1OctetString.getInstance(extension).getOctets());
        List<String> permitted = java.util.Arrays.stream(constraints.getPermittedSubtrees())
                .map(GeneralSubtree::getBase)
                .filter(base -> base.getTagNo() == GeneralName.dNSName)
                .map(base -> base.getName().toString())
                .toList();
        List<String> names = new ArrayList<>(machine.names().stream()
                .filter(name ->
                        permitted.stream().anyMatch(allowed -> name.equals(allowed) || name.endsWith("." + allowed)))
                .toList());
        names.addAll(machine.addresses());
        return names;
    }

    /** Return the names and addresses of a certificate. */
    static Collection<String> namesOf(X509Certificate certificate) throws CertificateException {
        Collection<String> names = new TreeSet<>();
        Collection<List<?>> entries = certificate.getSubjectAlternativeNames();
        for (List<?> entry : entries == null ? List.<List<?>>of() : entries) {
            if (entry.getFirst().equals(NAME_OF_A_HOST) || entry.getFirst().equals(ADDRESS)) {
                names.add(String.valueOf(entry.get(1)));
            }
        }
        return names;
    }

    /** Return the SHA-256 of a certificate, as phones show it. */
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
