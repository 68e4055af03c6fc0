package org.banshi.simulator.escpos;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a make of printer can and cannot do. The receipt printers on the market differ in little else.
 *
 * @param features what it has
 * @param bufferBytes its receive buffer
 */
public record PrinterModel(RollWidth roll, Set<Feature> features, FlowControl flow, int bufferBytes) {

    /** A common 80 mm printer with everything. */
    public static final PrinterModel MM_80 =
            new PrinterModel(RollWidth.MM_80, EnumSet.allOf(Feature.class), FlowControl.WAITS, 64 * 1024);

    /** The same for the narrow roll. */
    public static final PrinterModel MM_58 = MM_80.withRoll(RollWidth.MM_58);

    /** What one make has and the other lacks. */
    public enum Feature {
        /** The sensor that tells of the roll's end in time; without it the bits stay 0. */
        NEAR_END,
        /** DLE EOT is answered. */
        REAL_TIME,
        /** GS r is answered. */
        GS_R,
        /** GS I is answered. */
        GS_I,
        /** GS a switches the automatic status on. */
        AUTOMATIC,
        /** DLE ENQ 2 and DLE DC4 8 clear the buffer; without it, they only recover. */
        CLEAR
    }

    /** What happens when the buffer is full. */
    public enum FlowControl {
        /** The line takes no more: DTR, USB and TCP. */
        WAITS,
        /** XOFF is sent before, XON when there is room again; who sends all the same loses bytes. */
        XON_XOFF
    }

    public PrinterModel {
        features = Set.copyOf(features);
    }

    public PrinterModel withRoll(RollWidth other) {
        return new PrinterModel(other, features, flow, bufferBytes);
    }

    public PrinterModel with(Feature feature) {
        Set<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return new PrinterModel(roll, more, flow, bufferBytes);
    }

    public PrinterModel without(Feature... missing) {
        Set<Feature> fewer = EnumSet.noneOf(Feature.class);
        fewer.addAll(features);
        Set.of(missing).forEach(fewer::remove);
        return new PrinterModel(roll, fewer, flow, bufferBytes);
    }

    public PrinterModel withFlow(FlowControl other, int bytes) {
        return new PrinterModel(roll, features, other, bytes);
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }
}
