package org.banshi.device;

/** A device URI that cannot be used. The message is one sentence that says what to write instead. */
public final class DeviceUriException extends Exception {
    private static final long serialVersionUID = 1L;

    public DeviceUriException(String sentence) {
        super(sentence);
    }
}
