package org.banshi.kiosk.screen;

import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Visit.ReceiptState;

/**
 * What is said of the slip. "Printed" only when the printer has said so.
 *
 * @param action words of the button that prints (again); empty while that makes no sense
 */
record SlipWords(String sentence, Type.Tone tone, String action) {

    static SlipWords of(PageContext context) {
        boolean broken = Notes.broken(context.surroundings().printer());
        String again = broken ? "" : context.text("slip.again");
        return switch (context.visit().receipt()) {
            case ReceiptState.None _ ->
                broken
                        ? new SlipWords(context.text("slip.unavailable"), Type.Tone.NOTE, "")
                        : new SlipWords(context.text("slip.none"), Type.Tone.PLAIN, context.text("slip.print"));
            // A slip that broke off waits for paper; the person need not.
            case ReceiptState.Printing _ ->
                broken
                        ? new SlipWords(context.text("slip.stopped"), Type.Tone.NOTE, "")
                        : new SlipWords(context.text("slip.printing"), Type.Tone.PLAIN, "");
            case ReceiptState.Printed _ -> new SlipWords(context.text("slip.printed"), Type.Tone.GOOD, again);
            case ReceiptState.NotPrinted(var error) ->
                new SlipWords(
                        context.texts().get("slip.not-printed", error.code(), "slip.not-printed"),
                        Type.Tone.NOTE,
                        again);
            case ReceiptState.NotKnown _ -> new SlipWords(context.text("slip.not-known"), Type.Tone.NOTE, again);
        };
    }
}
