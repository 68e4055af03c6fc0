package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.IdCard;
import org.banshi.device.IdCardReader;
import org.banshi.device.Subscription;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.wire.LineSpeed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The driver and the simulated reader on the two ends of a real pseudo-terminal. */
abstract class OnSimulatedReader {

    /** Much longer than anything takes, also on a machine that stalls. */
    static final int PATIENCE_SECONDS = 20;

    final SamvReaderSimulator simulator;
    final BlockingQueue<CardEvent> events = new LinkedBlockingQueue<>();
    final BlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();
    private final String options;

    @Nullable
    private IdCardReader opened;

    /** Bytes at 115,200 baud on both sides. */
    OnSimulatedReader() {
        this("?baud=115200", LineSpeed.BAUD_115200);
    }

    OnSimulatedReader(String options, LineSpeed speed) {
        this.options = options;
        this.simulator = SamvReaderSimulator.onPty(speed);
    }

    @BeforeEach
    void openReader() throws Exception {
        open(options);
    }

    @AfterEach
    void closeReader() {
        reader().close();
        simulator.close();
    }

    SamvTiming timing() {
        return SamvTimings.PATIENT;
    }

    final IdCardReader reader() {
        return java.util.Objects.requireNonNull(opened);
    }

    /** Opens the simulated reader with the options of a URI, in place of what was open before. */
    final void open(String uriOptions) throws Exception {
        open(uriOptions, timing());
    }

    final void open(String uriOptions, SamvTiming timing) throws Exception {
        if (opened != null) {
            opened.close();
        }
        statuses.clear();
        opened = SamvDriver.open(DeviceUri.parse("samv:serial:" + simulator.address() + uriOptions), timing);
        opened.onStatus(statuses::add);
    }

    final Subscription watchReady() throws Exception {
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        return reader().watch(events::add);
    }

    final IdCard awaitRead(String name) throws Exception {
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        CardEvent event = next();
        assertThat(event).isInstanceOf(CardEvent.Read.class);
        IdCard card = ((CardEvent.Read) event).card();
        assertThat(card.name()).isEqualTo(name);
        return card;
    }

    final String assertUnreadable(Code code) throws Exception {
        CardEvent event = next();
        assertThat(event).isInstanceOf(CardEvent.Unreadable.class);
        assertThat(((CardEvent.Unreadable) event).error().code()).isEqualTo(code);
        return ((CardEvent.Unreadable) event).error().toString();
    }

    final CardEvent next() throws InterruptedException {
        CardEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(event).as("no event came; status is %s", reader().status()).isNotNull();
        return event;
    }

    final void awaitStatus(Availability availability) throws InterruptedException {
        awaitStatus(status -> status.availability() == availability);
    }

    final DeviceStatus awaitStatus(java.util.function.Predicate<DeviceStatus> wanted) throws InterruptedException {
        DeviceStatus status;
        do {
            status = statuses.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(status).as("the status wanted did not come").isNotNull();
        } while (!wanted.test(status));
        return status;
    }

    final void awaitRequests(int count) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (simulator.requests() < count) {
            assertThat(System.nanoTime()).as("the driver stopped asking").isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
