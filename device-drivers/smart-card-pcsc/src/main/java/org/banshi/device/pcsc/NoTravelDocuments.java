package org.banshi.device.pcsc;

import java.util.function.BooleanSupplier;
import net.sf.scuba.smartcards.CardService;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DocumentAccess;
import org.banshi.device.TravelDocumentOutcome;

/** Says that passports are not read here. */
final class NoTravelDocuments implements TravelDocumentReader {

    @Override
    public TravelDocumentOutcome read(CardService service, DocumentAccess access, BooleanSupplier cancelled) {
        return new TravelDocumentOutcome.NotRead(new DeviceError(
                Code.CARD_REJECTED,
                Origin.SOFTWARE,
                Action.CLEAR,
                "A passport or travel permit is in the reader, and this installation cannot read it; take it out.",
                ""));
    }
}
