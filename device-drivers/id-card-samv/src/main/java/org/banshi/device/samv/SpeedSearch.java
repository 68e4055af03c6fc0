package org.banshi.device.samv;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.samv.SamvLink.Outcome;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the line at the speed at which the module answers, the one that was right before first; then switches the
 * module to the speed that is wanted, if one is. Used by the device's owner thread only.
 */
final class SpeedSearch implements PortConnector {

    private static final Logger LOG = LoggerFactory.getLogger(SpeedSearch.class);

    /**
     * Question and answer take 22 ms at 9,600 baud, and a module thinks a few; five speeds must fit into the two
     * seconds that opening may take, the last one being asked twice.
     */
    private static final SamvRequest ARE_YOU_THERE =
            SamvCommand.MODULE_STATUS.request().within(Duration.ofMillis(200));

    private final Map<SamvSpeed, PortConnector> connectors;
    private final Optional<SamvSpeed> wanted;
    private final SamvTiming timing;
    private SamvSpeed latest;

    /**
     * @param connectors the line at each speed that may be right, the likely ones first; not empty
     * @param wanted among them
     */
    SpeedSearch(Map<SamvSpeed, PortConnector> connectors, Optional<SamvSpeed> wanted, SamvTiming timing) {
        this.timing = timing;
        this.connectors = connectors;
        this.wanted = wanted;
        this.latest = connectors.keySet().iterator().next();
    }

    @Override
    public String portName() {
        return at(latest).portName();
    }

    @Override
    public BytePort open() throws PortException {
        for (SamvSpeed speed : order()) {
            Optional<BytePort> port = openAt(speed);
            if (port.isPresent()) {
                latest = speed;
                LOG.debug("{}: the module answers at {} baud", portName(), speed.baud());
                return wanted.isPresent() && wanted.get() != speed ? switched(port.get(), wanted.get()) : port.get();
            }
        }
        throw nobody();
    }

    /** A module that does not follow stays at its speed: slower, and working. */
    private BytePort switched(BytePort port, SamvSpeed next) throws PortException {
        try {
            if (new SamvLink(port, timing).ask(SamvRequest.speed(next))
                            instanceof Outcome.Answer(SamvFrame frame, boolean _)
                    && frame.sw3() != SamvStatus.SUCCESS) {
                LOG.warn(
                        "{}: the module refuses {} baud and stays at {}; take the option speed away.",
                        portName(),
                        next.baud(),
                        latest.baud());
                return port;
            }
        } catch (IOException gone) {
            port.close();
            throw nobody();
        }
        // It has agreed, or its answer was lost and it may be at either speed.
        port.close();
        for (SamvSpeed speed : List.of(next, latest)) {
            Optional<BytePort> again = openAt(speed);
            if (again.isPresent()) {
                LOG.info("{}: the module speaks at {} baud now", portName(), speed.baud());
                latest = speed;
                return again.get();
            }
        }
        throw nobody();
    }

    /** Empty when nobody answers at this speed. */
    private Optional<BytePort> openAt(SamvSpeed speed) throws PortException {
        if (Thread.currentThread().isInterrupted()) {
            // Only closing the device interrupts its thread.
            throw nobody();
        }
        BytePort port = at(speed).open();
        boolean answered = false;
        try {
            SamvLink link = new SamvLink(port, timing);
            answered = link.answers(ARE_YOU_THERE) || speed == latest && link.answers(ARE_YOU_THERE);
        } catch (IOException gone) {
            LOG.debug("{}: {}", portName(), gone.getMessage());
        } finally {
            if (!answered) {
                port.close();
            }
        }
        return answered ? Optional.of(port) : Optional.empty();
    }

    private List<SamvSpeed> order() {
        List<SamvSpeed> order = new ArrayList<>(connectors.keySet());
        order.remove(latest);
        order.addFirst(latest);
        return order;
    }

    private PortConnector at(SamvSpeed speed) {
        PortConnector connector = connectors.get(speed);
        if (connector == null) {
            throw new IllegalStateException("no line at " + speed);
        }
        return connector;
    }

    private PortException nobody() {
        List<Integer> speeds = connectors.keySet().stream().map(SamvSpeed::baud).toList();
        return new PortException(new DeviceError(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at " + portName() + " at any of the speeds " + speeds
                        + ": check that the ID-card reader is switched on, the cable, and that it is the right port.",
                ""));
    }
}
