package org.banshi.device;

/** How reading a travel document ended. */
public sealed interface TravelDocumentOutcome {

    record Read(TravelDocument document) implements TravelDocumentOutcome {}

    /** The key was refused: most likely a character was mistyped or misread. The document may be tried again. */
    record AccessDenied(DeviceError error) implements TravelDocumentOutcome {}

    record NotRead(DeviceError error) implements TravelDocumentOutcome {}
}
