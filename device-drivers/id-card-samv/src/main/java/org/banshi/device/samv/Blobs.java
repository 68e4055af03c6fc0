package org.banshi.device.samv;

import org.banshi.device.OpaqueBytes;

/**
 * What a card gives beside its text record.
 *
 * @param appended the reply to "read appended addresses", empty if the card has none
 */
record Blobs(OpaqueBytes photo, OpaqueBytes fingerprint, byte[] appended) {}
