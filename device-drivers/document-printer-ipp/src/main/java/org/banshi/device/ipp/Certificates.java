package org.banshi.device.ipp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.banshi.device.DeviceUriException;

/** Trust in one printer: their certificates are mostly made by themselves, so no authority vouches for them. */
final class Certificates {

    private Certificates() {}

    /**
     * Trusts what the file's certificate vouches for, which may be the printer's own. The name in it still has to be
     * the URI's host.
     *
     * @param file X.509, PEM or DER
     */
    static SSLContext trustingOnly(Path file) throws DeviceUriException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "printer", CertificateFactory.getInstance("X.509").generateCertificate(in));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException unreadable) {
            throw new DeviceUriException("The certificate " + file + " cannot be read (" + unreadable.getMessage()
                    + "): check the path and the file's rights.");
        } catch (GeneralSecurityException wrong) {
            throw new DeviceUriException(
                    "The file " + file
                            + " is no X.509 certificate: save the printer's certificate as PEM, for example from its web page.");
        }
    }
}
