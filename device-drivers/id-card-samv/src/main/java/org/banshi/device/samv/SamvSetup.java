package org.banshi.device.samv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortConnectors;

/**
 * What a reader's URI asks for.
 *
 * @param connector opens the port, at the right speed where that has to be found
 * @param searchesSpeed whether a module that fell silent may have changed its speed, so that opening anew helps
 * @param fingerprint whether fingerprints are read too: 1,026 bytes more on the line, only where they are needed
 * @param timing how patient it is with the module
 * @param radioFrameBytes what the module is told once after each opening, if so
 */
record SamvSetup(
        PortConnector connector,
        SamvTiming timing,
        boolean searchesSpeed,
        boolean fingerprint,
        OptionalInt radioFrameBytes) {

    private static final String BAUD = "baud";
    private static final String AUTO = "auto";
    private static final String SPEED = "speed";
    private static final String FINGERPRINT = "fingerprint";
    private static final String RADIO_FRAME = "rf-frame";

    /** The name is the option's value. */
    private enum Choice {
        NO,
        YES
    }

    static SamvSetup of(DeviceUri uri, SamvTiming timing) throws DeviceUriException {
        Set<String> options = new TreeSet<>(PortConnectors.OPTIONS);
        options.addAll(Set.of(SPEED, FINGERPRINT, RADIO_FRAME));
        uri.allowOptions(options);
        int radioFrame = uri.intOption(RADIO_FRAME, 0, 1, 255);
        boolean search = uri.option(BAUD).filter(AUTO::equals).isPresent()
                || uri.option(SPEED).isPresent();
        return new SamvSetup(
                search ? search(uri, timing) : PortConnectors.of(uri),
                timing,
                search,
                uri.choice(FINGERPRINT, Choice.NO) == Choice.YES,
                radioFrame == 0 ? OptionalInt.empty() : OptionalInt.of(radioFrame));
    }

    /** With baud=auto all speeds; else the one named and the one that the module is to be switched to. */
    private static PortConnector search(DeviceUri uri, SamvTiming timing) throws DeviceUriException {
        if (!uri.connection().startsWith("serial:")) {
            throw new DeviceUriException("“" + uri + "” asks for a speed, which only serial:/dev/… has; take "
                    + (uri.option(SPEED).isPresent() ? "speed" : "baud=auto") + " away.");
        }
        Optional<SamvSpeed> wanted = wanted(uri);
        String baud = uri.option(BAUD).orElse("115200");
        List<SamvSpeed> candidates = new ArrayList<>();
        if (baud.equals(AUTO)) {
            candidates.addAll(List.of(SamvSpeed.values()));
        } else {
            candidates.add(known(BAUD, baud, uri));
            wanted.filter(speed -> !candidates.contains(speed)).ifPresent(candidates::add);
        }
        Map<SamvSpeed, PortConnector> connectors = new LinkedHashMap<>();
        for (SamvSpeed speed : candidates) {
            Map<String, String> options = new LinkedHashMap<>(uri.options());
            options.put(BAUD, Integer.toString(speed.baud()));
            connectors.put(speed, PortConnectors.of(new DeviceUri(uri.driver(), uri.connection(), options)));
        }
        return new SpeedSearch(connectors, wanted, timing);
    }

    private static Optional<SamvSpeed> wanted(DeviceUri uri) throws DeviceUriException {
        Optional<String> speed = uri.option(SPEED);
        return speed.isEmpty() ? Optional.empty() : Optional.of(known(SPEED, speed.get(), uri));
    }

    private static SamvSpeed known(String option, String baud, DeviceUri uri) throws DeviceUriException {
        Optional<SamvSpeed> speed = SamvSpeed.of(baud);
        if (speed.isEmpty()) {
            throw new DeviceUriException("Option " + option + "=" + baud + " in “" + uri
                    + "” is no speed of a SAM_V module; write one of 115200, 57600, 38400, 19200, 9600"
                    + (option.equals(BAUD) ? ", auto." : "."));
        }
        return speed.get();
    }
}
