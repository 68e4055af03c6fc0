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
     * time, any number of times for one card; the eMRTD application may or may not be selected already.
     *
     * @param service open, with the card connected exclusively for the length of the call; a
     *     {@link net.sf.scuba.smartcards.CardServiceException} from it whose cause is a
     *     {@link javax.smartcardio.CardException} means that the card was pulled or the reader lost: let it end the
     *     reading with {@link TravelDocumentOutcome.NotRead} and any error; the driver replaces it by what it knows of
     *     the loss. The implementation must not close it
     * @param cancelled to be asked before each exchange or after each step; once true, end soon with a
     *     {@code NotRead} of the code {@code CANCELLED}
     */
    TravelDocumentOutcome read(CardService service, DocumentAccess access, BooleanSupplier cancelled);
}
