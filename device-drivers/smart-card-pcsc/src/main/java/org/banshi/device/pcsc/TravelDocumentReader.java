package org.banshi.device.pcsc;

import java.util.function.BooleanSupplier;
import net.sf.scuba.smartcards.CardService;
import org.banshi.device.DocumentAccess;
import org.banshi.device.TravelDocumentOutcome;

/** Reads a passport or travel permit (ICAO 9303) that the reader has found and holds connected. */
@FunctionalInterface
public interface TravelDocumentReader {

    /**
     * Opens the chip with what is printed on the document, and reads it. Called on the device's thread, one call at a
     * time, any number of times for one document. The chip was just reset: nothing is selected.
     *
     * @param service the open connection to the chip, which nobody else can use meanwhile; it is not to be closed. A
     *     {@link net.sf.scuba.smartcards.CardServiceException} from it without a status word means that the card was
     *     pulled, the reader lost or the reading cancelled: end with {@link TravelDocumentOutcome.NotRead} and any error,
     *     the driver puts what it knows of the cause in its place
     * @param cancelled whether the result is still wanted; {@code service} asks before each exchange by itself
     */
    TravelDocumentOutcome read(CardService service, DocumentAccess access, BooleanSupplier cancelled);
}
