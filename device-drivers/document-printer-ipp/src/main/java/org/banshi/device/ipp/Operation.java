package org.banshi.device.ipp;

/** What this driver asks of a printer (RFC 8011 §4). */
enum Operation {
    PRINT_JOB(0x0002),
    VALIDATE_JOB(0x0004),
    CREATE_JOB(0x0005),
    SEND_DOCUMENT(0x0006),
    CANCEL_JOB(0x0008),
    GET_JOB_ATTRIBUTES(0x0009),
    GET_PRINTER_ATTRIBUTES(0x000B);

    private final int code;

    Operation(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
