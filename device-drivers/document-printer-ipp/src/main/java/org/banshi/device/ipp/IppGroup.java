package org.banshi.device.ipp;

import java.util.List;

/**
 * Attributes that belong together.
 *
 * @param tag which group, RFC 8010 §3.5.1
 */
record IppGroup(int tag, List<IppAttribute> attributes) {

    static final int OPERATION = 0x01;
    static final int JOB = 0x02;
    static final int END = 0x03;
    static final int PRINTER = 0x04;
    static final int UNSUPPORTED = 0x05;

    /** From here on a tag begins a value, not a group. */
    static final int FIRST_VALUE_TAG = 0x10;

    IppGroup {
        attributes = List.copyOf(attributes);
    }
}
