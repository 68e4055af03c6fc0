package org.banshi.simulator.smartcard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PassportCard;

/**
 * The cards that a console can put in, by name; each call makes a new one. All travel documents are signed by one issuer,
 * Utopia, whose keys last as long as this program; what opens them is in {@link FictionalPassports}.
 */
public final class VirtualCards {

    private static final Map<String, Supplier<VirtualCard>> BY_NAME = byName();

    private VirtualCards() {}

    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    public static Optional<VirtualCard> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }

    private static Map<String, Supplier<VirtualCard>> byName() {
        Map<String, Supplier<VirtualCard>> cards = new LinkedHashMap<>();
        cards.put("social-security", () -> new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen()));
        cards.put(
                "social-security-t0",
                () -> new SocialSecurityVirtualCard(SocialSecurityHolder.zhengYan(), SocialSecurityTrait.T0));
        cards.put(
                "social-security-pin",
                () -> new SocialSecurityVirtualCard(
                        SocialSecurityHolder.liuGuizhen(), SocialSecurityTrait.PIN_PROTECTED));
        cards.put("passport", () -> new PassportCard(Utopia.PASSPORTS.specimen()));
        cards.put(
                "passport-bac",
                () -> new PassportCard(Utopia.PASSPORTS.specimen().withoutPace()));
        cards.put("permit", () -> new PassportCard(Utopia.PASSPORTS.permit()));
        cards.put("unknown", UnknownVirtualCard::new);
        return cards;
    }

    /** Puts the certificate that a driver has to trust for these travel documents into a folder. */
    public static void writeCountryCertificate(Path folder) throws IOException {
        Utopia.PASSPORTS.issuer().writeCountryCertificate(folder);
    }

    /** Made when the first travel document is asked for: keys and signatures take a moment. */
    private static final class Utopia {
        static final FictionalPassports PASSPORTS = FictionalPassports.issuedBefore(Instant.now());
    }
}
