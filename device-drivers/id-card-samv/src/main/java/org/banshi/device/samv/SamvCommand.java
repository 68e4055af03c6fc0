package org.banshi.device.samv;

import java.time.Duration;

/** The module's commands that this driver uses, with how long the module may take to begin its reply (measured by others: 0.1 to 3 s). */
enum SamvCommand {
    MODULE_STATUS(0x11, 0xFF, 500),
    MODULE_ID(0x12, 0xFF, 500),
    FIND_CARD(0x20, 0x01, 500),
    SELECT_CARD(0x20, 0x02, 500),
    READ_TEXT_AND_PHOTO(0x30, 0x01, 2500),
    READ_TEXT_PHOTO_AND_FINGERPRINT(0x30, 0x10, 3500),
    READ_APPENDED_ADDRESSES(0x30, 0x03, 1500);

    private final SamvRequest request;

    SamvCommand(int command, int parameter, int patienceMillis) {
        this.request = new SamvRequest(SamvFrame.request(command, parameter), Duration.ofMillis(patienceMillis));
    }

    SamvRequest request() {
        return request;
    }
}
