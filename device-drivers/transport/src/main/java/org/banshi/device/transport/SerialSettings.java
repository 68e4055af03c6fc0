package org.banshi.device.transport;

import java.util.Set;
import jssc.SerialPort;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/** How the line is set: {@code baud}, {@code data}, {@code parity}, {@code stop}, {@code flow} of the device URI. */
record SerialSettings(int baud, int dataBits, Parity parity, int stopBits, Flow flow) {

    static final Set<String> OPTIONS = Set.of("baud", "data", "parity", "stop", "flow");

    /** Speeds that devices of our classes have; others are a slip of the finger. */
    private static final Set<Integer> SPEEDS = Set.of(1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400);

    enum Parity {
        NONE(SerialPort.PARITY_NONE),
        ODD(SerialPort.PARITY_ODD),
        EVEN(SerialPort.PARITY_EVEN);

        final int code;

        Parity(int code) {
            this.code = code;
        }
    }

    enum Flow {
        NONE(SerialPort.FLOWCONTROL_NONE),
        RTSCTS(SerialPort.FLOWCONTROL_RTSCTS_IN | SerialPort.FLOWCONTROL_RTSCTS_OUT),
        XONXOFF(SerialPort.FLOWCONTROL_XONXOFF_IN | SerialPort.FLOWCONTROL_XONXOFF_OUT);

        final int mask;

        Flow(int mask) {
            this.mask = mask;
        }
    }

    static SerialSettings of(DeviceUri uri) throws DeviceUriException {
        int baud = uri.intOption("baud", 115200, 1, Integer.MAX_VALUE);
        if (!SPEEDS.contains(baud)) {
            throw new DeviceUriException("Option baud=" + baud + " in “" + uri + "” is no usual speed; write one of "
                    + SPEEDS.stream().sorted().map(String::valueOf).toList() + ".");
        }
        return new SerialSettings(
                baud,
                uri.intOption("data", 8, 7, 8),
                uri.choice("parity", Parity.NONE),
                uri.intOption("stop", 1, 1, 2),
                uri.choice("flow", Flow.NONE));
    }

    @Override
    public String toString() {
        return baud + " baud " + dataBits + parity.name().charAt(0) + stopBits + " flow " + flow;
    }
}
