package org.banshi.kiosk.visit;

import org.banshi.content.Language;
import org.banshi.device.IdCard;

/** Which of a card's names a person is called by. */
public final class CardName {

    private CardName() {}

    /** Where Chinese is not read, the name in Latin letters if the card has one. */
    public static String in(Language language, IdCard card) {
        return switch (language) {
            case ZH_CN -> card.name();
            case EN -> card.latinName().orElse(card.name());
        };
    }
}
