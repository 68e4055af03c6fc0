package org.banshi.device;

import java.util.function.Consumer;

/** Reads identity cards: residents', foreigners', and permits for Hong Kong, Macao and Taiwan residents. */
public non-sealed interface IdCardReader extends Device {

    /**
     * Claims the reader and reports what happens on it until the claim is closed. Cards are looked for only while
     * claimed. A card that lies there already when the claim begins is reported like one just put down; a card that
     * stays lying is reported once.
     *
     * @param listener called on the device's thread
     * @throws DeviceClaimedException when it is claimed already
     */
    Subscription watch(Consumer<CardEvent> listener);
}
