package org.banshi.kiosk.screen;

import org.banshi.content.form.FormEngine;
import org.banshi.kiosk.ui.StepBar;

/** How far one is in the whole: the questions asked, then materials, review and signature. */
final class Steps {

    private static final int AFTER_QUESTIONS = 3;

    private Steps() {}

    static StepBar bar(PageContext context, int now) {
        int all = questions(context) + AFTER_QUESTIONS;
        return new StepBar(context.sizes(), all, now, context.text("steps.spoken", now + 1, all));
    }

    static StepBar materials(PageContext context) {
        return bar(context, questions(context));
    }

    static StepBar review(PageContext context) {
        return bar(context, questions(context) + 1);
    }

    static StepBar sign(PageContext context) {
        return bar(context, questions(context) + 2);
    }

    private static int questions(PageContext context) {
        return new FormEngine(context.item().form(), context.today())
                .asked(context.visit().answers())
                .size();
    }
}
