/**
 * Reading passports and travel permits (ICAO 9303): JMRTD opens the chip by PACE or Basic Access Control and keeps the
 * channel secure; what comes through it (lengths, machine-readable zone, portrait, signatures) is judged here, in pure
 * functions over bounded bytes. Exceptions of the libraries carry what was exchanged with the chip, so they are never
 * logged nor passed on. PACE is tested with ECDH, generic mapping, brainpoolP256r1 and AES-128 only; active and chip
 * authentication are not done, so a copied chip is not noticed.
 */
@NullMarked
package org.banshi.device.pcsc.passport;

import org.jspecify.annotations.NullMarked;
