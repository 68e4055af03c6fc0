package org.banshi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banshi.content.Catalogue;
import org.banshi.device.DeviceStatus;

/** One visit being played: events go in, the visit and all effects so far can be looked at. */
final class Play {

    static final VisitRules.Times TIMES = VisitRules.Times.STANDARD;

    final VisitCore core;
    private final List<Effect> effects = new ArrayList<>();
    private List<Effect> lastEffects = List.of();
    private Visit visit;

    private Play(Catalogue catalogue) {
        long[] count = {0};
        core = new VisitCore(new VisitRules(
                catalogue, Samples.SITE, () -> Samples.TODAY, () -> new UUID(0x7000, ++count[0]), TIMES));
        visit = core.nobody(Surroundings.UNKNOWN, 1);
    }

    /** All devices work, the network is there, nobody is here. */
    static Play begun() {
        return with(Samples.CATALOGUE);
    }

    static Play with(Catalogue catalogue) {
        return new Play(catalogue)
                .on(new Event.CardReaderChanged(DeviceStatus.ONLINE))
                .on(new Event.ScannerChanged(DeviceStatus.ONLINE))
                .on(new Event.PrinterChanged(DeviceStatus.ONLINE))
                .on(new Event.NetworkChanged(Surroundings.Network.ONLINE));
    }

    /** The young person stands before the list. */
    static Play atChoose() {
        return begun().on(new Event.CardRead(Samples.YOUNG));
    }

    static Play atFill() {
        return atChoose().on(new Event.ItemChosen("pension"), new Event.Continue());
    }

    static Play atReview() {
        return atFill().answering("rural", "", "no", "没有了").on(new Event.Continue());
    }

    static Play atSign() {
        return atReview().on(new Event.Continue());
    }

    static Play saving() {
        return atSign().on(new Event.Confirm(Samples.SIGNATURE));
    }

    static Play sending() {
        Play play = saving();
        return play.on(new Event.Saved(play.application(), "K7-001"));
    }

    static Play done() {
        Play play = sending();
        return play.on(play.acknowledgement());
    }

    Play on(Event... events) {
        for (Event event : events) {
            Transition transition = core.next(visit, event);
            visit = transition.visit();
            lastEffects = transition.effects();
            effects.addAll(lastEffects);
        }
        return this;
    }

    /** Answers the questions shown, one after another. */
    Play answering(String... answers) {
        for (String answer : answers) {
            on(new Event.Answered(question(), answer));
        }
        return this;
    }

    Play fired(Effect.Timer timer) {
        return on(new Event.TimerFired(visit.serial(), timer));
    }

    Event.Acknowledged acknowledgement() {
        return new Event.Acknowledged(application(), "冀A2026000001", "ACCEPTED", java.util.Optional.empty());
    }

    Visit visit() {
        return visit;
    }

    Stage stage() {
        return visit.stage();
    }

    String question() {
        return ((Stage.Fill) visit.stage()).question();
    }

    UUID application() {
        return visit.applicationId().orElseThrow();
    }

    /** Effects of the last event only. */
    List<Effect> lastEffects() {
        return lastEffects;
    }

    <T extends Effect> List<T> effects(Class<T> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
