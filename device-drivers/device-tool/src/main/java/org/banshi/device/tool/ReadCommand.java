package org.banshi.device.tool;

import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.CardEvent;
import org.banshi.device.Device;
import org.banshi.device.IdCard;
import org.banshi.device.IdCardReader;
import org.banshi.device.SmartCardReader;
import org.banshi.device.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads one ID card or chip card. */
@Command(name = "read", description = "Read one ID card or chip card; personal data is masked.")
final class ReadCommand extends DeviceCommand {

    @Option(names = "--show-personal-data", description = "Print what the card says without masks; mind who looks on.")
    private boolean unmasked;

    @Override
    Map<String, Object> work(Device device) throws ToolFailure, InterruptedException {
        if (device instanceof SmartCardReader chipCards) {
            return new SmartCardReading(chipCards, timeout(), unmasked, this::say).read();
        }
        if (!(device instanceof IdCardReader reader)) {
            throw wrongClass("ID-card reader");
        }
        LinkedBlockingQueue<CardEvent> events = new LinkedBlockingQueue<>();
        long deadline = System.nanoTime() + timeout().toNanos();
        try (Subscription watch = reader.watch(events::add)) {
            say("Put a card on the reader …");
            while (true) {
                switch (events.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    case null ->
                        throw ToolFailure.timedOut("No card was put on the reader within "
                                + timeout().toSeconds() + " seconds.");
                    case CardEvent.Reading() -> say("Reading, keep it still …");
                    case CardEvent.Read(IdCard card) -> {
                        return new CardFacts(unmasked).of(card);
                    }
                    case CardEvent.Unreadable(var error) -> throw new ToolFailure(error);
                    case CardEvent.Removed() -> say("Nothing lies on the reader.");
                }
            }
        }
    }
}
