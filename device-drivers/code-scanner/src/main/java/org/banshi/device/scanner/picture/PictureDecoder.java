package org.banshi.device.scanner.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Finds codes in pictures. An easy picture is done after its first view; a hard one is sharpened, smoothed, made bigger
 * and smaller, inverted, turned and cut until the budget is spent. Safe for use by several threads.
 */
public final class PictureDecoder {

    private final LongSupplier nanoClock;

    /** With the machine's clock. */
    public PictureDecoder() {
        this(System::nanoTime);
    }

    /** With a clock in nanoseconds such as {@link System#nanoTime}; it is asked often. */
    public PictureDecoder(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /**
     * All that was found in time, in the order of finding; empty if there is nothing. Returns soon after the budget is
     * spent: no thread is interrupted, so that one step of work on a large picture may still end.
     */
    public List<FoundCode> decode(Luminance picture, Search search) {
        Deadline deadline = Deadline.in(search.budget(), nanoClock);
        List<FoundCode> found = new ArrayList<>();
        for (View view : View.ladder(picture)) {
            if (found.size() >= search.most() || deadline.over()) {
                break;
            }
            look(view, search, deadline, found);
        }
        return List.copyOf(found);
    }

    private static void look(View view, Search search, Deadline deadline, List<FoundCode> found) {
        Set<Symbology> kinds = new HashSet<>(search.kinds());
        kinds.retainAll(view.kinds());
        if (kinds.isEmpty()) {
            return;
        }
        Luminance picture = view.make().get();
        if (kinds.remove(Symbology.QR)) {
            QrSearch qr = new QrSearch(
                    picture,
                    search.most() - found.size(),
                    place -> found.stream()
                            .anyMatch(
                                    code -> FoundCodes.covers(code, view.back().apply(place))),
                    deadline);
            collect(
                    switch (view.effort()) {
                        case FLAT -> qr.whole();
                        case CURLED -> qr.curled();
                        case DAMAGED -> qr.damaged();
                    },
                    view,
                    search,
                    found);
        }
        if (found.size() < search.most() && !kinds.isEmpty()) {
            collect(MatrixCodes.in(picture, kinds, deadline), view, search, found);
            collect(LineCodes.in(picture, kinds, search.most() - found.size(), deadline), view, search, found);
        }
    }

    private static void collect(List<FoundCode> codes, View view, Search search, List<FoundCode> found) {
        for (FoundCode code : codes) {
            FoundCode placed = new FoundCode(
                    code.bytes(),
                    code.symbology(),
                    code.declared(),
                    code.corners().stream().map(view.back()).toList());
            if (found.size() < search.most() && FoundCodes.isNew(found, placed)) {
                found.add(placed);
            }
        }
    }
}
