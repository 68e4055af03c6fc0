package org.banshi.simulator.smartcard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The cards that a console can put in, by name; each call makes a new one. */
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
        cards.put("unknown", UnknownVirtualCard::new);
        return cards;
    }
}
