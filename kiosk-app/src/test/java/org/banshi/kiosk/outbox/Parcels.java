package org.banshi.kiosk.outbox;

import java.util.Random;
import java.util.UUID;

/** Parcels as large as real ones: a sealed pension form with signature is about 6 KiB, 8 KiB in Base64. */
final class Parcels {
    private static final int BODY_BYTES = 8 * 1024 + 300;

    private Parcels() {}

    static Parcel random(Random random) {
        byte[] body = new byte[BODY_BYTES];
        random.nextBytes(body);
        var id = new UUID(random.nextLong(), random.nextLong());
        return new Parcel(id, "APPLICATION", "digest-of-" + id, body);
    }
}
