package org.banshi.simulator.samv;

/** SW3, the module's own status byte; success or failure of a command is judged on it. */
enum ModuleStatus {
    SUCCESS(0x90),
    NOT_ON_CARD(0x91),
    CARD_FOUND(0x9F),
    WRONG_CHECKSUM(0x10),
    WRONG_LENGTH(0x11),
    WRONG_COMMAND(0x21),
    NOT_PERMITTED(0x23),
    UNRECOGNISED_ERROR(0x24),
    CARD_REJECTED_MODULE(0x31),
    MODULE_REJECTED_CARD(0x32),
    VERIFICATION_FAILED(0x33),
    FINGERPRINT_VERIFICATION_FAILED(0x37),
    INFORMATION_LENGTH_WRONG(0x3F),
    UNKNOWN_CARD(0x40),
    READ_FAILED(0x41),
    RANDOM_NUMBER_FAILED(0x47),
    SELF_TEST_FAILED(0x60),
    NOT_AUTHORISED(0x66),
    FIND_FAILED(0x80),
    SELECT_FAILED(0x81);

    private final int code;

    ModuleStatus(int code) {
        this.code = code;
    }

    static ModuleStatus of(int sw3) {
        for (ModuleStatus status : values()) {
            if (status.code == sw3) {
                return status;
            }
        }
        throw new IllegalArgumentException("SW3 %02X is not one of the module's status codes".formatted(sw3));
    }

    int code() {
        return code;
    }
}
