package org.banshi.device.ipp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks one printer, as RFC 8011 words it. Used by the device's owner thread. */
final class IppClient {

    /** Names nobody: the queue shows which program printed. */
    private static final String USER = "banshi";

    /** Longest name(MAX) of RFC 8011 §5.1.3, in octets. */
    private static final int LONGEST_NAME = 255;

    /** {@code server-error-version-not-supported} */
    private static final int WRONG_VERSION = 0x0503;

    private static final byte[] NO_DOCUMENT = {};

    private final IppAddress address;
    private final IppHttp http;
    private final IppTiming timing;
    private int version = IppMessage.VERSION_2_0;
    private int lastRequestId;

    IppClient(IppAddress address, IppHttp http, IppTiming timing) {
        this.address = address;
        this.http = http;
        this.timing = timing;
    }

    IppAnswer printer(String... attributes) {
        return look(
                Operation.GET_PRINTER_ATTRIBUTES, List.of(IppAttribute.keyword("requested-attributes", attributes)));
    }

    IppAnswer job(int id, String... attributes) {
        return look(
                Operation.GET_JOB_ATTRIBUTES,
                List.of(
                        IppAttribute.integer("job-id", id),
                        user(),
                        IppAttribute.keyword("requested-attributes", attributes)));
    }

    IppAnswer validate(String title, List<IppAttribute> wishes) {
        List<IppAttribute> asked = new ArrayList<>(job(title));
        asked.add(pdf());
        return send(Operation.VALIDATE_JOB, asked, wishes, NO_DOCUMENT, timing.answerWithin());
    }

    IppAnswer create(String title, List<IppAttribute> wishes) {
        return send(Operation.CREATE_JOB, job(title), wishes, NO_DOCUMENT, timing.answerWithin());
    }

    IppAnswer sendDocument(int id, byte[] document) {
        List<IppAttribute> asked =
                List.of(IppAttribute.integer("job-id", id), user(), pdf(), IppAttribute.flag("last-document", true));
        return send(Operation.SEND_DOCUMENT, asked, List.of(), document, timing.sendWithin());
    }

    IppAnswer print(String title, List<IppAttribute> wishes, byte[] document) {
        List<IppAttribute> asked = new ArrayList<>(job(title));
        asked.add(pdf());
        return send(Operation.PRINT_JOB, asked, wishes, document, timing.sendWithin());
    }

    IppAnswer cancel(int id) {
        List<IppAttribute> asked = List.of(IppAttribute.integer("job-id", id), user());
        return send(Operation.CANCEL_JOB, asked, List.of(), NO_DOCUMENT, timing.answerWithin());
    }

    /** A question changes nothing, so one that got lost (an idle connection that the other end had closed) is repeated. */
    private IppAnswer look(Operation operation, List<IppAttribute> asked) {
        IppAnswer answer = send(operation, asked, List.of(), NO_DOCUMENT, timing.answerWithin());
        boolean again = answer instanceof IppAnswer.Lost lost
                && lost.error().code() == org.banshi.device.DeviceError.Code.LOST
                && !Thread.currentThread().isInterrupted();
        return again ? send(operation, asked, List.of(), NO_DOCUMENT, timing.answerWithin()) : answer;
    }

    private IppAnswer send(
            Operation operation,
            List<IppAttribute> asked,
            List<IppAttribute> wishes,
            byte[] document,
            Duration within) {
        IppAnswer answer = http.exchange(message(operation, asked, wishes), document, within);
        if (answer instanceof IppAnswer.Reply reply
                && reply.message().code() == WRONG_VERSION
                && version != IppMessage.VERSION_1_1) {
            version = IppMessage.VERSION_1_1;
            return http.exchange(message(operation, asked, wishes), document, within);
        }
        return answer;
    }

    private IppMessage message(Operation operation, List<IppAttribute> asked, List<IppAttribute> wishes) {
        List<IppAttribute> first = new ArrayList<>();
        // RFC 8011 §4.1.4: these two first, then the target.
        first.add(IppAttribute.text(IppValue.CHARSET, "attributes-charset", "utf-8"));
        first.add(IppAttribute.text(IppValue.NATURAL_LANGUAGE, "attributes-natural-language", "en"));
        first.add(IppAttribute.text(IppValue.URI, "printer-uri", address.name()));
        first.addAll(asked);
        List<IppGroup> groups = new ArrayList<>();
        groups.add(new IppGroup(IppGroup.OPERATION, first));
        if (!wishes.isEmpty()) {
            groups.add(new IppGroup(IppGroup.JOB, wishes));
        }
        return new IppMessage(version, operation.code(), ++lastRequestId, groups);
    }

    private static List<IppAttribute> job(String title) {
        return List.of(
                user(),
                IppAttribute.text(IppValue.NAME, "job-name", cut(title)),
                // A page on other paper than asked for is no certificate: refuse rather than substitute.
                IppAttribute.flag("ipp-attribute-fidelity", true));
    }

    private static IppAttribute user() {
        return IppAttribute.text(IppValue.NAME, "requesting-user-name", USER);
    }

    private static IppAttribute pdf() {
        return IppAttribute.text(IppValue.MIME_TYPE, "document-format", "application/pdf");
    }

    private static String cut(String title) {
        StringBuilder name = new StringBuilder();
        int octets = 0;
        for (int codePoint : title.codePoints().toArray()) {
            String character = Character.isISOControl(codePoint) ? " " : Character.toString(codePoint);
            octets += character.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (octets > LONGEST_NAME) {
                break;
            }
            name.append(character);
        }
        return name.toString();
    }
}
