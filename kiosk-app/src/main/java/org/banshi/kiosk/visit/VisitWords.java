package org.banshi.kiosk.visit;

import org.banshi.content.Words;

/** The few sentences that the core itself has to say; all others belong to content or to the screen. */
final class VisitWords {

    static final Words NOTHING_OFFERED =
            new Words("这台终端现在没有可办理的事项，请联系工作人员", "Nothing can be done at this terminal now. Please ask the staff.");

    static final Words SIGNATURE_MISSING =
            new Words("请在签名框内手写您的姓名", "Please sign your name in the box with your finger");

    private VisitWords() {}
}
