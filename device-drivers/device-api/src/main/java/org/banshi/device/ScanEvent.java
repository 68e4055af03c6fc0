package org.banshi.device;

/** What happens at a code scanner. */
public sealed interface ScanEvent {

    /** A code was read. */
    record Scanned(ScannedCode code) implements ScanEvent {}

    /** Something came that is no usable code, for example one longer than a QR code can be. */
    record Refused(DeviceError error) implements ScanEvent {}
}
