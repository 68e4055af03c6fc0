package org.banshi.device.ipp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/** What one printer's URI says, understood. */
record IppSetup(DeviceUri uri, IppAddress address, PaperWishes wishes, IppTiming timing, Optional<SSLContext> trust) {

    private static final String POLL = "poll";
    private static final String CERTIFICATE = "certificate";

    /** In seconds; more often is a load for a printer, more seldom a status from yesterday. */
    private static final int MOST_OFTEN = 1;

    private static final int MOST_SELDOM = 300;

    static IppSetup of(DeviceUri uri, IppTiming timing) throws DeviceUriException {
        Set<String> known = new HashSet<>(PaperWishes.OPTIONS);
        known.add(POLL);
        known.add(CERTIFICATE);
        uri.allowOptions(known);
        int poll = uri.intOption(POLL, MOST_OFTEN, MOST_OFTEN, MOST_SELDOM);
        IppAddress address = IppAddress.of(uri);
        Optional<String> certificate = uri.option(CERTIFICATE);
        if (certificate.isPresent() && !address.encrypted()) {
            throw new DeviceUriException(
                    "Option certificate in “" + uri + "” is for ipps:// only; ipp:// is not encrypted.");
        }
        Optional<SSLContext> trust = certificate.isPresent()
                ? Optional.of(Certificates.trustingOnly(Path.of(certificate.get())))
                : Optional.empty();
        IppTiming asWished = uri.option(POLL).isPresent() ? timing.idle(Duration.ofSeconds(poll)) : timing;
        return new IppSetup(uri, address, PaperWishes.of(uri), asWished, trust);
    }
}
