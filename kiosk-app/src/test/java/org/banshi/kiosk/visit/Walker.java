package org.banshi.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Question;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Effect.Timer;

/** Thinks up events: mostly what makes sense at the stage, so that walks go deep, and often anything at all. */
final class Walker {

    private static final UUID FOREIGN = UUID.fromString("0190a5c0-1234-7abc-8def-0123456789ab");

    private final Random random;
    private final ReadCatalogue catalogue;

    Walker(long seed, ReadCatalogue catalogue) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
    }

    Event next(Visit visit) {
        return random.nextInt(10) < 7 ? sensible(visit) : anything(visit);
    }

    private Event sensible(Visit visit) {
        UUID application = visit.applicationId().orElse(FOREIGN);
        return switch (visit.stage()) {
            case Stage.Attract _ -> oneOf(new Event.Begin(), new Event.CardBeingRead(), person());
            case Stage.Welcome _ -> oneOf(new Event.ServiceChosen(random.nextBoolean()), person());
            case Stage.Identify _ -> oneOf(new Event.CardBeingRead(), new Event.CardRemoved(), person(), person());
            case Stage.Choose _ ->
                new Event.ItemChosen(catalogue
                        .items()
                        .get(random.nextInt(catalogue.items().size()))
                        .id());
            case Stage.Fill fill -> new Event.Answered(fill.question(), answer(visit, fill.question()));
            case Stage.Sign _ -> new Event.Confirm(Samples.SIGNATURE);
            case Stage.Submitting(Stage.Submitting.Phase phase) ->
                switch (phase) {
                    case SAVING -> oneOf(new Event.Saved(application, "K7-001"), new Event.SaveFailed(application));
                    case SENDING ->
                        oneOf(
                                acknowledged(application),
                                new Event.SetAside(application),
                                timer(visit, Timer.ACKNOWLEDGEMENT));
                    case SAVE_FAILED -> new Event.RetrySave();
                };
            case Stage.Done _ ->
                oneOf(new Event.Continue(), new Event.AnotherItem(), new Event.PrintAgain(), slip(visit.serial()));
            case Stage.Rate _ ->
                oneOf(
                        new Event.StarsChosen(random.nextInt(7)),
                        new Event.ReasonToggled("slow"),
                        new Event.RatingFinished());
            case Stage.Farewell _ ->
                oneOf(timer(visit, Timer.LEAVE), new Event.CardRemoved(), acknowledged(application));
            case Stage.Warning _ -> oneOf(new Event.StillHere(), timer(visit, Timer.WARNING));
            case Stage.Help _ -> new Event.HelpClosed();
            case Stage.Guide _,
                    Stage.NotEligible _,
                    Stage.Materials _,
                    Stage.Review _,
                    Stage.Progress _,
                    Stage.OutOfService _ -> new Event.Continue();
        };
    }

    private Event anything(Visit visit) {
        UUID application =
                random.nextInt(4) == 0 ? FOREIGN : visit.applicationId().orElse(FOREIGN);
        DeviceError error = Samples.error(DeviceError.Code.values()[random.nextInt(DeviceError.Code.values().length)]);
        DeviceStatus status = switch (random.nextInt(3)) {
            case 0 -> DeviceStatus.ONLINE;
            case 1 -> Samples.NO_PAPER;
            default -> DeviceStatus.failed(DeviceStatus.Availability.NO_DEVICE, error);
        };
        Event[] events = {
            new Event.Touched(),
            new Event.Begin(),
            new Event.ServiceChosen(random.nextBoolean()),
            new Event.ItemChosen("no-such-item"),
            new Event.Continue(),
            new Event.Back(),
            new Event.Back(),
            random.nextInt(4) == 0 ? new Event.EndVisit() : new Event.Back(),
            new Event.Answered(anyQuestion(visit), random.nextBoolean() ? "" : "x".repeat(random.nextInt(6_000))),
            new Event.Change(anyQuestion(visit)),
            new Event.Confirm(random.nextBoolean() ? List.of() : Samples.SIGNATURE),
            new Event.RetrySave(),
            new Event.PrintAgain(),
            new Event.AnotherItem(),
            new Event.StarsChosen(random.nextInt()),
            new Event.ReasonToggled("r" + random.nextInt(40)),
            new Event.RatingFinished(),
            new Event.ComfortChosen(Comfort.NORMAL.withTextSize(Comfort.TextSize.values()[random.nextInt(2)])),
            new Event.HelpCalled(),
            new Event.HelpClosed(),
            new Event.StillHere(),
            new Event.CardBeingRead(),
            person(),
            new Event.CardUnreadable(error),
            new Event.CardRemoved(),
            new Event.CodeScanned(
                    Samples.code(random.nextBoolean() ? "https://b/f/" + application : "1".repeat(4_000))),
            new Event.CodeRefused(error),
            new Event.CardReaderChanged(status),
            new Event.ScannerChanged(status),
            new Event.PrinterChanged(status),
            new Event.AttachedChanged(Attached.PAGE_PRINTER, status),
            slip(visit.serial() - random.nextInt(2)),
            new Event.NetworkChanged(
                    Surroundings.Network.values()[random.nextInt(Surroundings.Network.values().length)]),
            new Event.Saved(application, "K7-002"),
            new Event.SaveFailed(application),
            acknowledged(application),
            new Event.SetAside(application),
            new Event.ProgressAnswered(application, new Stage.ProgressAnswer.NotFound()),
            timer(visit, Timer.values()[random.nextInt(Timer.values().length)]),
            new Event.TimerFired(visit.serial() - 1, Timer.values()[random.nextInt(Timer.values().length)]),
        };
        return events[random.nextInt(events.length)];
    }

    private Event person() {
        return new Event.CardRead(random.nextInt(3) == 0 ? Samples.OLD : Samples.YOUNG);
    }

    private Event slip(long serial) {
        PrintOutcome outcome = switch (random.nextInt(3)) {
            case 0 -> new PrintOutcome.Printed();
            case 1 -> new PrintOutcome.NotPrinted(Samples.PAPER_OUT);
            default -> new PrintOutcome.NotKnown(Samples.PAPER_OUT);
        };
        return new Event.ReceiptEnded(serial, outcome);
    }

    private static Event acknowledged(UUID application) {
        return new Event.Acknowledged(application, "冀A2026000001", "ACCEPTED", Optional.of(LocalDate.of(2026, 11, 26)));
    }

    private static Event timer(Visit visit, Timer timer) {
        return new Event.TimerFired(visit.serial(), timer);
    }

    private String anyQuestion(Visit visit) {
        List<Question> questions =
                visit.item().map(item -> item.form().questions()).orElse(List.of());
        return questions.isEmpty()
                ? "none"
                : questions.get(random.nextInt(questions.size())).id();
    }

    private String answer(Visit visit, String id) {
        Question question = visit.item().orElseThrow().form().question(id).orElseThrow();
        return switch (question.type()) {
            case AnswerType.Choice(var options) ->
                options.get(random.nextInt(options.size())).id();
            case AnswerType.Digits digits ->
                switch (digits.check()) {
                    case MOBILE -> "13800138000";
                    // A made-up number with a valid Luhn digit.
                    case BANK_CARD -> "6217001234560050088";
                    case NONE -> "1".repeat(digits.least());
                };
            case AnswerType.Several several -> several.options().getFirst().id();
            case AnswerType.Name _ -> "欧阳䶮";
            case AnswerType.Characters characters ->
                switch (characters.check()) {
                    // The textbook number of GB 11643.
                    case ID_NUMBER -> "11010519491231002X";
                    case CREDIT_CODE -> "12441500196720244T";
                    case PLATE -> "冀A12345";
                    case NONE -> "A".repeat(characters.least());
                };
            case AnswerType.Money money -> Long.toString((money.leastFen() + 99) / 100);
            case AnswerType.Day day -> day.latest().from(Samples.TODAY).toString();
            case AnswerType.Text _ -> "长安区示例路一号院二栋";
            case AnswerType.Month _ -> "2024-0" + (1 + random.nextInt(9));
        };
    }

    private Event oneOf(Event... events) {
        return events[random.nextInt(events.length)];
    }
}
