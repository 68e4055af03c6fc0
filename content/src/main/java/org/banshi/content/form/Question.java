package org.banshi.content.form;

import java.util.Optional;
import org.banshi.content.Words;

/**
 * One question.
 *
 * @param id unique in the form, for example {@code mobile}
 * @param title the question as asked: 您的手机号是多少？
 * @param label the short name for the review page and for the receipt: 手机号
 * @param why why it is asked and what it is used for
 * @param type what an answer looks like
 * @param required whether one may leave it out
 * @param when asked only if earlier choices were made in this way; empty: always
 * @param suggestion a fact from the card that is offered as an answer (住址 → 就住这里)
 * @param sensitive shown masked after it was given
 */
public record Question(
        String id,
        Words title,
        Words label,
        Words why,
        AnswerType type,
        boolean required,
        Optional<Condition> when,
        Optional<CardFact> suggestion,
        boolean sensitive) {

    /** A fact that the card gives and that therefore is never typed. */
    public enum CardFact {
        ADDRESS
    }
}
