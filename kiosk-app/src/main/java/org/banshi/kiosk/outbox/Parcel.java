package org.banshi.kiosk.outbox;

import java.util.UUID;

/**
 * What the file keeps of an envelope while it waits.
 *
 * @param kind name of the submission kind
 * @param digest the envelope's digest in the contract's writing
 * @param body the exact bytes that every attempt posts; kept as they go on the wire, so that an update of the program
 *     cannot change what was confirmed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying 8 KiB for nothing would be on the confirm path
record Parcel(UUID id, String kind, String digest, byte[] body) {}
