package org.banshi.kiosk.visit;

import java.util.Optional;
import org.banshi.content.form.Question;
import org.banshi.device.IdCard;

/** What a card answers already. */
public final class CardAnswer {

    private CardAnswer() {}

    /** Empty where nothing is to be suggested, and where the card does not say it: then it is simply asked. */
    public static Optional<String> suggested(Question question, IdCard card) {
        return question.suggestion().flatMap(fact -> switch (fact) {
            case ADDRESS -> card.address();
        });
    }
}
