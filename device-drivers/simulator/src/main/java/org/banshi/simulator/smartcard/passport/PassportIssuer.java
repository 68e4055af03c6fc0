package org.banshi.simulator.smartcard.passport;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/**
 * A country that issues passports (ICAO 9303-12): its certificate authority (CSCA), and the document signer under it
 * that signs what the chips say. Keys are made anew each time; none of them is worth anything outside a test.
 */
public final class PassportIssuer {

    private static final ASN1ObjectIdentifier LDS_SECURITY_OBJECT = new ASN1ObjectIdentifier("2.23.136.1.1.1");
    private static final ASN1ObjectIdentifier MASTER_LIST = new ASN1ObjectIdentifier("2.23.136.1.1.2");
    private static final String ALGORITHM = "SHA256withECDSA";

    private final X509CertificateHolder countryCertificate;
    private final X509CertificateHolder signerCertificate;
    private final PrivateKey signerKey;

    private PassportIssuer(X509CertificateHolder country, X509CertificateHolder signer, PrivateKey signerKey) {
        this.countryCertificate = country;
        this.signerCertificate = signer;
        this.signerKey = signerKey;
    }

    /**
     * @param country two letters, for example {@code UT} for Utopia
     * @param from when both certificates begin; they last ten years
     */
    public static PassportIssuer of(String country, Instant from) {
        try {
            KeyPair authority = keys();
            KeyPair signer = keys();
            X500Name name = new X500Name("C=" + country + ",O=Test,CN=CSCA " + country + " (test)");
            X500Name signerName = new X500Name("C=" + country + ",O=Test,CN=DS " + country + " 1 (test)");
            X509CertificateHolder csca = certificate(name, name, authority.getPublic(), authority, from, true);
            X509CertificateHolder document = certificate(name, signerName, signer.getPublic(), authority, from, false);
            return new PassportIssuer(csca, document, signer.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | IOException broken) {
            throw new IllegalStateException("this Java cannot make certificates on P-256", broken);
        }
    }

    /** The CSCA certificate, DER. */
    public byte[] countryCertificate() {
        return encoded(countryCertificate);
    }

    /** Puts the CSCA certificate into a folder, as {@code csca-ut.cer}. */
    public Path writeCountryCertificate(Path folder) throws IOException {
        String country = countryCertificate
                .getSubject()
                .getRDNs()[0]
                .getFirst()
                .getValue()
                .toString();
        Files.createDirectories(folder);
        return Files.write(folder.resolve("csca-" + country.toLowerCase(Locale.ROOT) + ".cer"), countryCertificate());
    }

    /** A master list (ICAO 9303-12, 9) of these countries' certificates, signed by this one's signer. */
    public byte[] masterList(List<PassportIssuer> countries) {
        ASN1EncodableVector certificates = new ASN1EncodableVector();
        countries.forEach(country -> certificates.add(country.countryCertificate.toASN1Structure()));
        ASN1EncodableVector list = new ASN1EncodableVector();
        list.add(new ASN1Integer(0));
        list.add(new DERSet(certificates));
        try {
            return signed(MASTER_LIST, new DERSequence(list).getEncoded());
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** EF.SOD over these files; only data groups belong among them. */
    public byte[] securityObject(Map<Integer, byte[]> dataGroups) {
        try {
            ASN1EncodableVector hashes = new ASN1EncodableVector();
            for (Map.Entry<Integer, byte[]> group : new TreeMap<>(dataGroups).entrySet()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(group.getValue());
                ASN1EncodableVector pair = new ASN1EncodableVector();
                pair.add(new ASN1Integer(group.getKey() & 0xFF));
                pair.add(new DEROctetString(hash));
                hashes.add(new DERSequence(pair));
            }
            ASN1EncodableVector object = new ASN1EncodableVector();
            object.add(new ASN1Integer(0));
            object.add(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            object.add(new DERSequence(hashes));
            return Tlv.of(0x77, signed(LDS_SECURITY_OBJECT, new DERSequence(object).getEncoded()));
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A passport booklet of this country with portrait, PACE and Basic Access Control. */
    public SimulatedPassport booklet(String id, PassportHolder holder, String cardAccessNumber) {
        return document(id, holder, holder.bookletZone(), cardAccessNumber);
    }

    /** The same as a card (TD1). */
    public SimulatedPassport card(String id, PassportHolder holder, String cardAccessNumber) {
        return document(id, holder, holder.cardZone(), cardAccessNumber);
    }

    /** A card with any machine-readable zone in DG1. */
    public SimulatedPassport document(String id, PassportHolder holder, String zone, String cardAccessNumber) {
        Map<Integer, byte[]> files = new TreeMap<>();
        byte[] text = zone.getBytes(StandardCharsets.US_ASCII);
        files.put(SimulatedPassport.DATA_GROUP_1, Tlv.of(0x61, Tlv.of(0x5F1F, text)));
        files.put(SimulatedPassport.DATA_GROUP_2, DrawnPortrait.dataGroup(DrawnPortrait.jpeg()));
        files.put(SimulatedPassport.SECURITY_OBJECT, securityObject(files));
        files.put(SimulatedPassport.COMMON, common());
        files.put(SimulatedPassport.CARD_ACCESS, PaceAccess.CARD_ACCESS);
        PrintedKeys printed =
                new PrintedKeys(holder.documentNumber(), holder.birth(), holder.expiry(), cardAccessNumber);
        return new SimulatedPassport(id, printed, files, true, true);
    }

    /** The same document with another picture in DG2, signed anew. */
    public SimulatedPassport withPicture(SimulatedPassport passport, byte[] picture) {
        return withGroup(passport, SimulatedPassport.DATA_GROUP_2, DrawnPortrait.dataGroup(picture));
    }

    /** The same document with another content of a data group, signed anew: wrong, but as the state wrote it. */
    public SimulatedPassport withGroup(SimulatedPassport passport, int group, byte[] content) {
        SimulatedPassport changed = passport.with(group, content);
        Map<Integer, byte[]> groups = new TreeMap<>(changed.files());
        groups.keySet().removeIf(file -> file > SimulatedPassport.LAST_DATA_GROUP);
        return changed.with(SimulatedPassport.SECURITY_OBJECT, securityObject(groups));
    }

    /** EF.COM: LDS 1.7, Unicode 4.0.0, DG1 and DG2. */
    private static byte[] common() {
        return Tlv.of(
                0x60,
                Tlv.of(0x5F01, "0107".getBytes(StandardCharsets.US_ASCII)),
                Tlv.of(0x5F36, "040000".getBytes(StandardCharsets.US_ASCII)),
                Tlv.of(0x5C, new byte[] {0x61, 0x75}));
    }

    private byte[] signed(ASN1ObjectIdentifier type, byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder(ALGORITHM).build(signerKey), signerCertificate));
            generator.addCertificates(new CollectionStore<>(List.of(signerCertificate)));
            return generator
                    .generate(new CMSProcessableByteArray(type, content), true)
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509CertificateHolder certificate(
            X500Name issuer, X500Name subject, PublicKey key, KeyPair authority, Instant from, boolean country)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                country ? BigInteger.ONE : BigInteger.TWO,
                Date.from(from),
                Date.from(from.plus(Duration.ofDays(3653))),
                subject,
                key);
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                extensions.createAuthorityKeyIdentifier(authority.getPublic()));
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
        if (country) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        }
        int usage = country ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        return builder.build(new JcaContentSignerBuilder(ALGORITHM).build(authority.getPrivate()));
    }

    private static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }
}
