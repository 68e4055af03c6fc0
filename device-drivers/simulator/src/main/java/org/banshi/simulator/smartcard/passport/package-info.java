/**
 * A passport with a chip that is a program, written from ICAO 9303-10, -11 and -12: files, Basic Access Control, PACE
 * with generic mapping, secure messaging with 3DES and AES, and the certificates that sign it all. Every person in it
 * is fictional, every issuing country is Utopia or says so, and every fault that the protocol can express can be caused
 * while the card lies on a reader.
 */
@NullMarked
package org.banshi.simulator.smartcard.passport;

import org.jspecify.annotations.NullMarked;
