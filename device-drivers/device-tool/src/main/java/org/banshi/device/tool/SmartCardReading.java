package org.banshi.device.tool;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.SocialSecurityCard;
import org.banshi.device.SocialSecurityCard.Holder;
import org.banshi.device.Subscription;

/** Waits for one chip card and says what it is; a passport is only named, because its key is personal data too. */
record SmartCardReading(SmartCardReader reader, Duration timeout, boolean unmasked, Consumer<String> hints) {

    Map<String, Object> read() throws ToolFailure, InterruptedException {
        LinkedBlockingQueue<SmartCardEvent> events = new LinkedBlockingQueue<>();
        long deadline = System.nanoTime() + timeout.toNanos();
        try (Subscription watch = reader.watch(events::add)) {
            hints.accept("Put a card into the reader …");
            while (true) {
                switch (events.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    case null ->
                        throw ToolFailure.timedOut(
                                "No card was put into the reader within " + timeout.toSeconds() + " seconds.");
                    case SmartCardEvent.Reading() -> hints.accept("Reading, leave it in …");
                    case SmartCardEvent.SocialSecurityRead(SocialSecurityCard card) -> {
                        return facts(card);
                    }
                    case SmartCardEvent.TravelDocumentFound() -> {
                        return new LinkedHashMap<>(Map.of("card", "passport or travel permit"));
                    }
                    case SmartCardEvent.Unreadable(var error) -> throw new ToolFailure(error);
                    case SmartCardEvent.Removed() -> hints.accept("No card is in the reader.");
                }
            }
        }
    }

    private Map<String, Object> facts(SocialSecurityCard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("card", "social-security card");
        facts.put("specification", card.specification());
        facts.put("cardNumber", unmasked ? card.cardNumber() : Masks.hidden(card.cardNumber()));
        facts.put("issued", text(card.issued()));
        facts.put("expires", text(card.expires()));
        Optional<Holder> holder = card.holder();
        if (holder.isEmpty()) {
            facts.put("holder", "protected by a PIN, or not on the card");
            return facts;
        }
        facts.put(
                "name", unmasked ? holder.get().name() : Masks.name(holder.get().name()));
        facts.put("sex", holder.get().sex().name());
        facts.put(
                "number",
                unmasked ? holder.get().number() : Masks.number(holder.get().number()));
        facts.put("numberChecks", holder.get().numberChecks());
        holder.get()
                .birthDate()
                .ifPresent(birth -> facts.put("birthDate", unmasked ? birth.toString() : Masks.date(birth)));
        return facts;
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("not written");
    }
}
