/**
 * The PC/SC service (pcscd) through pcsc-lite's C library, by Java's foreign-function API. Nothing here is static but the
 * library itself: each context is the object of the one who made it, so a service that died is left behind with it.
 */
@NullMarked
package org.banshi.device.pcsc.lite;

import org.jspecify.annotations.NullMarked;
