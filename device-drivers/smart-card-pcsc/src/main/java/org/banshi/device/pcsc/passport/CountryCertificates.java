package org.banshi.device.pcsc.passport;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.banshi.device.DeviceUriException;
import org.bouncycastle.asn1.icao.CscaMasterList;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.openssl.PEMParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificates of the countries' signing authorities (CSCA) that this terminal trusts, read once from a folder:
 * {@code .cer .crt .der} (DER or PEM), {@code .pem} (one or more), {@code .ml} (master list of ICAO 9303-12). Who may
 * write into the folder decides what is trusted; of a master list its signature is checked for damage, not for origin.
 * Certificates that are no authority's are left out.
 */
public final class CountryCertificates {

    private static final Logger LOG = LoggerFactory.getLogger(CountryCertificates.class);

    private static final Set<String> SINGLE = Set.of("cer", "crt", "der", "pem");
    private static final String MASTER_LIST = "ml";

    /** ICAO's master list, with about a thousand certificates, has some 2 MB. */
    private static final long LARGEST_FILE = 32L * 1024 * 1024;

    private final List<X509CertificateHolder> certificates;

    private CountryCertificates(List<X509CertificateHolder> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /** Trusts nobody: issuers are never verified. */
    public static CountryCertificates none() {
        return new CountryCertificates(List.of());
    }

    /**
     * Reads a folder. A file that cannot be used is passed over with a warning.
     *
     * @throws DeviceUriException when there is no such folder, or nothing to trust in it: then something was
     *     misconfigured, and nobody should find out from a visitor
     */
    public static CountryCertificates in(Path folder) throws DeviceUriException {
        List<X509CertificateHolder> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().filter(Files::isRegularFile).forEach(file -> all.addAll(authorities(file)));
        } catch (IOException unreadable) {
            throw new DeviceUriException("The folder of country certificates " + folder
                    + " cannot be read; correct the option csca or the folder's permissions.");
        }
        if (all.isEmpty()) {
            throw new DeviceUriException("The folder of country certificates " + folder
                    + " holds no CSCA certificate; put .cer, .pem or .ml files into it, or leave the option csca out.");
        }
        return new CountryCertificates(all);
    }

    boolean isEmpty() {
        return certificates.isEmpty();
    }

    /** Those that may have issued the certificate, by key identifier or name; their signature is not checked yet. */
    List<X509CertificateHolder> issuersOf(X509CertificateHolder certificate) {
        return certificates.stream()
                .filter(authority -> Certificates.mayBeIssuer(authority, certificate))
                .toList();
    }

    private static List<X509CertificateHolder> authorities(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!SINGLE.contains(ending) && !ending.equals(MASTER_LIST)) {
            return List.of();
        }
        try {
            if (Files.size(file) > LARGEST_FILE) {
                LOG.warn("{} is larger than any file of country certificates; it is not used", file);
                return List.of();
            }
            byte[] bytes = Files.readAllBytes(file);
            List<X509CertificateHolder> found = ending.equals(MASTER_LIST) ? masterList(bytes) : certificates(bytes);
            List<X509CertificateHolder> usable =
                    found.stream().filter(Certificates::isAuthority).toList();
            if (usable.isEmpty()) {
                LOG.warn("{} holds no certificate of a country's signing authority; it is not used", file);
            }
            return usable;
        } catch (IOException | CMSException | RuntimeException broken) {
            LOG.warn(
                    "{} is not what its ending says ({}); it is not used",
                    file,
                    broken.getClass().getSimpleName());
            return List.of();
        }
    }

    private static List<X509CertificateHolder> certificates(byte[] bytes) throws IOException {
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN ")) {
            return List.of(new X509CertificateHolder(bytes));
        }
        List<X509CertificateHolder> certificates = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(new String(bytes, StandardCharsets.ISO_8859_1)))) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof X509CertificateHolder certificate) {
                    certificates.add(certificate);
                }
            }
        }
        return certificates;
    }

    private static List<X509CertificateHolder> masterList(byte[] bytes) throws CMSException, IOException {
        SignedContent content = SignedContent.of(new CMSSignedData(bytes));
        if (!ICAOObjectIdentifiers.id_icao_cscaMasterList.equals(content.type()) || !content.signatureHolds()) {
            throw new IOException("not a master list, or damaged");
        }
        Certificate[] list = CscaMasterList.getInstance(content.bytes()).getCertStructs();
        return Arrays.stream(list).map(X509CertificateHolder::new).toList();
    }
}
