package org.banshi.simulator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.wire.DumpReplay;

/**
 * Up to one double of each kind with a console for all of them. Add devices, then {@link #console}; {@link #close}
 * frees all of them and their ports.
 */
public final class SimulatorBench implements AutoCloseable {

    private final List<DeviceVerbs> verbs = new ArrayList<>();
    private final List<AutoCloseable> devices = new ArrayList<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch quit = new CountDownLatch(1);

    /**
     * Hears every change of state as one line: {@code reader ready /path}, {@code card on reader li-xiulan}, {@code
     * paper cut receipt-001.png} … Called by the devices' threads; must return at once.
     */
    public void onEvent(Consumer<String> listener) {
        listeners.add(listener);
    }

    public SimulatorBench add(SamvReaderSimulator reader) {
        reader.onEvent(this::tell);
        return add(reader, ReaderVerbs.of(reader), reader.address());
    }

    public SimulatorBench add(EscPosPrinterSimulator printer) {
        printer.onEvent(this::tell);
        return add(printer, PrinterVerbs.of(printer), printer.address());
    }

    /** A printer whose paper falls into a folder as PNG, PDF and bytes. */
    public SimulatorBench add(EscPosPrinterSimulator printer, Path paperFolder) {
        printer.paperFolder(paperFolder);
        return add(printer);
    }

    public SimulatorBench add(ScannerSimulator scanner) {
        scanner.onEvent(this::tell);
        return add(scanner, ScannerVerbs.of(scanner), scanner.address());
    }

    public SimulatorBench add(DumpReplay replay) {
        replay.onEvent(this::tell);
        DeviceVerbs words = new DeviceVerbs("replay")
                .answering(
                        "status",
                        "what is so now",
                        rest -> "replay at " + replay.address() + ", knows " + replay.questions() + " questions");
        return add(replay, words, replay.address());
    }

    /** The console for the devices added so far. */
    public SimulatorConsole console() {
        return new SimulatorConsole(verbs, quit::countDown);
    }

    /** Waits until somebody says {@code quit} to a console. */
    public void awaitQuit() throws InterruptedException {
        quit.await();
    }

    @Override
    public synchronized void close() {
        for (AutoCloseable device : devices.reversed()) {
            try {
                device.close();
            } catch (Exception e) {
                tell("error: could not close a device: " + e.getMessage());
            }
        }
        devices.clear();
    }

    private SimulatorBench add(AutoCloseable device, DeviceVerbs words, String address) {
        devices.add(device);
        verbs.add(words);
        tell(words.device() + " ready " + address);
        return this;
    }

    private void tell(String event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
