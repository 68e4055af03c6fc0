/**
 * The durable queue of applications on the terminal and the way out of it. {@code Outbox} keeps sealed envelopes in one
 * SQLite file so that a power cut loses nothing; {@code Sender} delivers them oldest first until the backend has
 * acknowledged each with its signature; {@code FollowUp} asks how a case stands. Nothing here can open an envelope, and
 * what stays after delivery holds no personal data.
 */
@NullMarked
package org.banshi.kiosk.outbox;

import org.jspecify.annotations.NullMarked;
