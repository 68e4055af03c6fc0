package org.banshi.kiosk.visit;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Event.ReceiptEnded;
import org.banshi.kiosk.visit.Stage.Done;
import org.banshi.kiosk.visit.Visit.ReceiptState;

/** The slip. A printer that cannot print never stops a visit: the screen then offers the code to take along. */
final class ReceiptSteps {

    private static final DeviceError NOT_READY = new DeviceError(
            DeviceError.Code.OFFLINE,
            DeviceError.Origin.HARDWARE,
            DeviceError.Action.RETRY,
            "The receipt printer has not said that it is ready; see its status in staff mode.",
            "");

    private ReceiptSteps() {}

    static Transition print(Visit visit) {
        DeviceStatus printer = visit.surroundings().printer();
        if (!printer.canWork()) {
            return Transition.to(visit.withReceipt(
                    new ReceiptState.NotPrinted(printer.error().orElse(NOT_READY))));
        }
        Visit printing = visit.withReceipt(new ReceiptState.Printing());
        return Transition.to(printing, new Effect.PrintReceipt(printing));
    }

    static Transition again(Visit visit) {
        return visit.stage() instanceof Done && !(visit.receipt() instanceof ReceiptState.Printing)
                ? print(visit)
                : Transition.to(visit);
    }

    static Transition ended(Visit visit, ReceiptEnded ended) {
        if (ended.visit() != visit.serial() || !(visit.receipt() instanceof ReceiptState.Printing)) {
            return Transition.to(visit);
        }
        return Transition.to(visit.withReceipt(
                switch (ended.outcome()) {
                    case PrintOutcome.Printed _ -> new ReceiptState.Printed();
                    case PrintOutcome.NotPrinted(DeviceError error) -> new ReceiptState.NotPrinted(error);
                    case PrintOutcome.NotKnown _ -> new ReceiptState.NotKnown();
                }));
    }
}
