package org.banshi.device;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads chip cards: social-security cards by themselves, travel documents once their access key is known. */
public non-sealed interface SmartCardReader extends Device {

    /**
     * Claims the reader and reports what happens on it until the claim is closed. A card that lies there already when
     * the claim begins is reported like one just put in; a card that stays is reported once. No PIN is ever sent.
     *
     * @param listener called on the device's thread
     * @throws DeviceClaimedException when it is claimed already
     */
    Subscription watch(Consumer<SmartCardEvent> listener);

    /**
     * Reads the travel document that was reported as {@link SmartCardEvent.TravelDocumentFound}. Completed on the
     * device's thread and never exceptionally; takes up to ten seconds, a removal ends it at once. Cancelling it ends
     * the reading at the next exchange with the chip.
     */
    CompletableFuture<TravelDocumentOutcome> readTravelDocument(DocumentAccess access);
}
