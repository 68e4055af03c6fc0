package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import org.banshi.device.DeviceStatus;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Surroundings;

/** What is different at this terminal now, and what still works; calm, never red. */
final class Notes {

    private Notes() {}

    static List<Banner> of(PageContext context) {
        List<Banner> notes = new ArrayList<>();
        Surroundings around = context.surroundings();
        if (around.network() == Surroundings.Network.OFFLINE) {
            notes.add(note(context, Glyph.NETWORK, context.text("note.offline")));
        }
        if (broken(around.printer())) {
            notes.add(note(context, Glyph.PRINTER, printer(context, around.printer())));
        }
        // Large text: the first says enough, and the slip says the rest.
        return context.care() ? notes.stream().limit(1).toList() : notes;
    }

    /** Known not to work; a device that is only starting is not complained of. */
    static boolean broken(DeviceStatus status) {
        return !status.canWork()
                && status.availability() != DeviceStatus.Availability.STARTING
                && status.availability() != DeviceStatus.Availability.UNKNOWN;
    }

    static String printer(PageContext context, DeviceStatus printer) {
        return switch (printer.paper()) {
            case OUT -> context.text("note.printer.PAPER_OUT");
            case JAMMED -> context.text("note.printer.PAPER_JAMMED");
            case UNKNOWN, FULL, LOW -> context.text("note.printer");
        };
    }

    private static Banner note(PageContext context, Glyph glyph, String words) {
        return new Banner(context.sizes(), Type.Tone.NOTE, glyph, words);
    }
}
