package org.banshi.device.ipp;

import java.util.List;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/**
 * What a keyword or status of a printer means.
 *
 * @param tail the sentence without its subject: "has no paper: fill its tray."
 */
record Finding(Code code, Origin origin, Action action, String tail) {

    /** @param cells code, origin, action, tail */
    static Finding of(List<String> cells) {
        return new Finding(
                Code.valueOf(cells.get(0)), Origin.valueOf(cells.get(1)), Action.valueOf(cells.get(2)), cells.get(3));
    }

    Finding about(String part) {
        // A “unit” takes none.
        String article = "aeio".indexOf(part.charAt(0)) >= 0 ? "an " : "a ";
        String told = tail.replace(" a {part}", " " + article + part).replace("{part}", part);
        return new Finding(code, origin, action, told);
    }

    /** The same for somebody who has to see to it, where the table has nothing to do for anybody. */
    Finding urged() {
        String what = tail.substring(0, tail.length() - 1);
        return action != Action.NONE
                ? this
                : new Finding(
                        code,
                        origin,
                        Action.MAINTENANCE,
                        (what + (what.contains(":") ? "; " : ": ") + "look at its display."));
    }

    /** @param raw the printer's own word */
    DeviceError error(String printer, String raw) {
        return new DeviceError(code, origin, action, "The page printer at " + printer + " " + tail, raw);
    }
}
