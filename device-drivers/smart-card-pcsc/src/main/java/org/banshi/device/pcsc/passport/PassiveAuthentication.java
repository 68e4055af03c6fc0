package org.banshi.device.pcsc.passport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.banshi.device.TravelDocument.Check;
import org.banshi.device.TravelDocument.Verification;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whether what was read is what the issuing state wrote (ICAO 9303-11, 5.1): hashes, signature, signer's certificate,
 * country's certificate. Does no input or output. Dates of certificates only make remarks, since states extend documents beyond them;
 * revocation lists are not looked at; that the chip is not a copy is for active or chip authentication, which are not
 * done.
 */
final class PassiveAuthentication {

    /** What states hash with; SHA-1 is on documents of before 2011 and still valid on them. */
    private static final Map<ASN1ObjectIdentifier, String> DIGESTS = Map.of(
            OIWObjectIdentifiers.idSHA1, "SHA-1",
            NISTObjectIdentifiers.id_sha224, "SHA-224",
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private final CountryCertificates trusted;
    private final Instant now;
    private final Set<String> remarks = new LinkedHashSet<>();

    PassiveAuthentication(CountryCertificates trusted, Instant now) {
        this.trusted = trusted;
        this.now = now;
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    /**
     * @param groups the data groups read, each the whole file
     * @param file EF.SOD, if the chip has it
     * @param issuer three letters from the machine-readable zone
     */
    Verification verify(AccessProtocol access, Map<ChipFile, byte[]> groups, Optional<byte[]> file, String issuer) {
        if (file.isEmpty()) {
            remark("The chip has no document security object (EF.SOD), so that nothing could be verified.");
            return verification(access, Check.NOT_DONE, Check.NOT_DONE, Check.NOT_DONE);
        }
        Optional<SecurityObject> object = SecurityObject.parse(file.get());
        if (object.isEmpty()) {
            remark(
                    "The document security object (EF.SOD) is not what ICAO 9303 lays down, so that no signature holds.");
            return verification(access, Check.NOT_DONE, Check.FAILED, Check.NOT_DONE);
        }
        return verification(
                access,
                hashes(object.get(), groups),
                signature(object.get().content()),
                object.get()
                        .content()
                        .signer()
                        .map(signer -> undamagedIssuer(signer, issuer))
                        .orElse(Check.NOT_DONE));
    }

    private Verification verification(AccessProtocol access, Check data, Check signature, Check issuer) {
        return new Verification(access, data, signature, issuer, remarks);
    }

    private Check hashes(SecurityObject object, Map<ChipFile, byte[]> groups) {
        String algorithm = DIGESTS.get(object.digest());
        if (algorithm == null) {
            remark("The document security object uses a hash that is not known ("
                    + object.digest().getId() + ").");
            return Check.NOT_DONE;
        }
        Check result = Check.PASSED;
        for (Map.Entry<ChipFile, byte[]> group : groups.entrySet()) {
            byte[] listed = object.hashes().get(group.getKey().number());
            if (listed == null || !Arrays.equals(listed, digest(algorithm, group.getValue()))) {
                remark(group.getKey().title()
                        + (listed == null ? " is not listed in" : " was changed since the state made")
                        + " the document security object.");
                result = Check.FAILED;
            }
        }
        return result;
    }

    private Check signature(SignedContent content) {
        if (content.signer().isEmpty()) {
            remark("The document security object does not bring the certificate of its signer.");
            return Check.NOT_DONE;
        }
        if (!content.signatureHolds()) {
            remark("The signature of the document security object is wrong.");
            return Check.FAILED;
        }
        return Check.PASSED;
    }

    /** Bouncy Castle looks into extensions, names and dates of a certificate only when asked, and throws unchecked. */
    private Check undamagedIssuer(X509CertificateHolder signer, String issuer) {
        try {
            return issuer(signer, issuer);
        } catch (RuntimeException damaged) {
            remark("The signer's certificate is damaged, so that its issuer could not be found.");
            return Check.FAILED;
        }
    }

    private Check issuer(X509CertificateHolder signer, String issuer) {
        remarkDates("document signer's", signer);
        if (trusted.isEmpty()) {
            remark(
                    "This terminal has no country certificates (option csca), so that the issuer could not be verified.");
            return Check.NOT_DONE;
        }
        List<X509CertificateHolder> candidates = trusted.issuersOf(signer);
        if (candidates.isEmpty()) {
            remark("This terminal has no country certificate of the authority that certified the signer (country "
                    + Certificates.country(signer.getIssuer()).orElse("not stated") + ").");
            return Check.NOT_DONE;
        }
        Optional<X509CertificateHolder> authority = candidates.stream()
                .filter(candidate -> Certificates.signedBy(candidate, signer))
                .findFirst();
        if (authority.isEmpty()) {
            remark("The signer's certificate was not made by the country certificate that it names.");
            return Check.FAILED;
        }
        remarkDates("country's", authority.get());
        Optional<String> country = Certificates.country(authority.get().getSubject());
        if (country.isPresent() && Countries.differ(country.get(), issuer)) {
            remark("The signer belongs to another country (" + country.get() + ") than the document says (" + issuer
                    + ").");
            return Check.FAILED;
        }
        return Check.PASSED;
    }

    private void remarkDates(String whose, X509CertificateHolder certificate) {
        if (!certificate.isValidOn(Date.from(now))) {
            remark("The " + whose + " certificate is not valid at this terminal's date; documents may outlast it.");
        }
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has " + algorithm, impossible);
        }
    }
}
