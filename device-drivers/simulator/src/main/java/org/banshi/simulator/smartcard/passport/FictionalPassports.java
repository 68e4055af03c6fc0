package org.banshi.simulator.smartcard.passport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Ready-made documents, all signed by one issuer whose keys are made with this object. Nobody of these exists; the
 * first is the person on ICAO's specimens, a citizen of Utopia.
 */
public final class FictionalPassports {

    private static final PassportHolder ERIKSSON = new PassportHolder(
            "P", "UTO", "L898902C3", "ERIKSSON", "ANNA MARIA", "UTO", "740812", "F", "340415", "ZE184226B");

    private final PassportIssuer issuer;

    private FictionalPassports(PassportIssuer issuer) {
        this.issuer = issuer;
    }

    /** @param now the certificates begin a year before */
    public static FictionalPassports issuedBefore(Instant now) {
        return new FictionalPassports(PassportIssuer.of("UT", now.minus(Duration.ofDays(365))));
    }

    public PassportIssuer issuer() {
        return issuer;
    }

    /**
     * ICAO's specimen with an expiry that lies ahead: opens by PACE and Basic Access Control, with document number
     * L898902C3, birth 740812 and expiry 340415, or by PACE with card access number 123456.
     */
    public SimulatedPassport specimen() {
        return issuer.booklet("specimen", ERIKSSON, "123456");
    }

    /** A card (TD1) with a number of eleven characters. */
    public SimulatedPassport card() {
        PassportHolder holder = new PassportHolder(
                "I", "UTO", "D2314589012", "STEVENSON", "PETER JOHN", "UTO", "340712", "M", "330715", "");
        return issuer.card("card", holder, "234567");
    }

    /**
     * A permit in the mainland's arrangement (往来港澳通行证): number C00000001, birth 900307, expiry 320401; card access
     * number 345678.
     */
    public SimulatedPassport permit() {
        PassportHolder holder =
                new PassportHolder("CS", "CHN", "C00000001", "ZHANG", "SAN", "CHN", "900307", "<", "320401", "");
        return issuer.document("permit", holder, holder.permitZone(), "345678");
    }

    /** Month and day of birth unknown, sex not stated, no given names. */
    public SimulatedPassport sparse() {
        PassportHolder holder =
                new PassportHolder("P", "UTO", "AB12345", "NOBODY", "", "UTO", "50<<<<", "<", "310101", "");
        return issuer.booklet("sparse", holder, "456789");
    }

    public List<SimulatedPassport> all() {
        return List.of(specimen(), card(), permit(), sparse());
    }
}
