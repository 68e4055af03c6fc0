package org.banshi.device.tool;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.CardEvent;
import org.banshi.device.Device;
import org.banshi.device.DocumentAccess;
import org.banshi.device.IdCard;
import org.banshi.device.IdCardReader;
import org.banshi.device.SmartCardReader;
import org.banshi.device.Subscription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads one card. A key of a travel document on the command line is seen by whoever lists the machine's processes. */
@Command(
        name = "read",
        description = "Read one ID card, social-security card or travel document; personal data is masked.")
final class ReadCommand extends DeviceCommand {

    @Option(names = "--show-personal-data", description = "Print what the card says without masks; mind who looks on.")
    private boolean unmasked;

    @Option(
            names = "--mrz",
            paramLabel = "TEXT",
            description =
                    "Opens a travel document: its two or three lines of the machine-readable zone (of a"
                            + " mainland travel permit the first will do), or NUMBER,YYMMDD,YYMMDD (document number, birth, expiry).")
    private @Nullable String zone;

    @Option(
            names = "--can",
            paramLabel = "DIGITS",
            description = "Opens a travel document: the six digits on its front.")
    private @Nullable String cardAccessNumber;

    @Override
    Map<String, Object> work(Device device) throws ToolFailure, InterruptedException {
        return switch (device) {
            case IdCardReader reader -> readIdCard(reader);
            case SmartCardReader reader -> new ChipCardReading(reader, access(), unmasked, timeout(), this::say).read();
            default -> throw wrongClass("card reader");
        };
    }

    /** The key of a travel document, if the engineer gave one. */
    private Optional<DocumentAccess> access() throws ToolFailure {
        if (zone != null && cardAccessNumber != null) {
            throw ToolFailure.usage("Give --mrz or --can, not both.");
        }
        if (zone != null) {
            return Optional.of(AccessKeys.zone(zone));
        }
        return cardAccessNumber == null ? Optional.empty() : Optional.of(AccessKeys.cardAccessNumber(cardAccessNumber));
    }

    private Map<String, Object> readIdCard(IdCardReader reader) throws ToolFailure, InterruptedException {
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
