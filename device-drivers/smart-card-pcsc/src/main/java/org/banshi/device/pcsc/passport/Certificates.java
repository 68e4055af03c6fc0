package org.banshi.device.pcsc.passport;

import java.io.IOException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * What is asked of certificates here. Bouncy Castle is used by an instance and never registered: the JVM's own providers
 * stay as they are for everybody else. It is needed because states sign with curves (brainpool, explicit parameters)
 * that the JDK has given up.
 */
final class Certificates {

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private Certificates() {}

    static boolean isAuthority(X509CertificateHolder certificate) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        return constraints != null && constraints.isCA();
    }

    /** By key identifiers where both have one, else by name. */
    static boolean mayBeIssuer(X509CertificateHolder issuer, X509CertificateHolder certificate) {
        SubjectKeyIdentifier subject = SubjectKeyIdentifier.fromExtensions(issuer.getExtensions());
        AuthorityKeyIdentifier authority = AuthorityKeyIdentifier.fromExtensions(certificate.getExtensions());
        byte[] wanted = authority == null ? null : authority.getKeyIdentifierOctets();
        return subject != null && wanted != null
                ? Arrays.equals(subject.getKeyIdentifier(), wanted)
                : issuer.getSubject().equals(certificate.getIssuer());
    }

    static boolean signedBy(X509CertificateHolder issuer, X509CertificateHolder certificate) {
        try {
            return certificate.isSignatureValid(new JcaContentVerifierProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(publicKey(issuer.getSubjectPublicKeyInfo())));
        } catch (CertException | OperatorCreationException | IOException | RuntimeException impossible) {
            return false;
        }
    }

    static PublicKey publicKey(SubjectPublicKeyInfo info) throws IOException {
        return BouncyCastleProvider.getPublicKey(info);
    }

    /** The country of a name, two letters, upper case. */
    static Optional<String> country(X500Name name) {
        RDN[] countries = name.getRDNs(BCStyle.C);
        if (countries.length == 0) {
            return Optional.empty();
        }
        ASN1Encodable value = countries[0].getFirst().getValue();
        return Optional.of(value.toString().toUpperCase(Locale.ROOT));
    }
}
