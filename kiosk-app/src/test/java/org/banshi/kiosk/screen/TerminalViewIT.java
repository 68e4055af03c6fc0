package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.banshi.content.Language;
import org.banshi.device.DeviceStatus;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Event.Answered;
import org.banshi.kiosk.visit.Event.Confirm;
import org.banshi.kiosk.visit.Event.Continue;
import org.banshi.kiosk.visit.Event.EndVisit;
import org.banshi.kiosk.visit.Event.Touched;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;
import org.junit.jupiter.api.Test;

class TerminalViewIT {

    private static final Stage BANK_CARD = new Stage.Fill("bank-card", Optional.empty(), "", false);

    private Instant now = ScreenFixtures.NOW;
    private final ScreenBench bench = new ScreenBench(ScreenBench.PORTRAIT, () -> now);

    @Test
    void whatIsBeingTypedOutlivesLanguageSizeContrastHelpAndTrouble() {
        Visit visit = ScreenFixtures.visit(BANK_CARD);
        bench.show(visit);
        tap("key-clear");
        tap("key-6");
        tap("key-2");
        bench.show(ScreenFixtures.with(visit, new Comfort(Language.EN, Comfort.TextSize.CARE, Comfort.Contrast.HIGH)));
        tap("key-1");
        bench.show(ScreenFixtures.visit(new Stage.Help(BANK_CARD)));
        bench.show(ScreenFixtures.visit(BANK_CARD, ScreenFixtures.TROUBLED, Optional.empty(), visit.receipt()));
        assertThat(typed()).isEqualTo("621");
        tap("continue");
        assertThat(bench.events).contains(new Answered("bank-card", "621"));
    }

    @Test
    void aPageThatIsTheSameIsNotDrawnAgain() {
        Visit visit = ScreenFixtures.visit(BANK_CARD);
        bench.show(visit);
        Node before = node("key-5");
        bench.show(ScreenFixtures.visit(
                BANK_CARD,
                ScreenFixtures.WELL.withNetwork(Surroundings.Network.OFFLINE).withPrinter(DeviceStatus.STARTING),
                Optional.empty(),
                visit.receipt()));
        assertThat(node("key-5")).isSameAs(before);
    }

    @Test
    void aDoubleTapPostsOneStep() {
        bench.show(ScreenFixtures.visit(new Stage.Review()));
        tap("continue");
        tap("continue");
        assertThat(bench.events).filteredOn(Continue.class::isInstance).hasSize(1);
    }

    @Test
    void touchesAreToldOnceASecond() {
        bench.show(ScreenFixtures.visit(BANK_CARD));
        tap("key-1");
        tap("key-2");
        now = now.plusSeconds(2);
        tap("key-3");
        assertThat(bench.events).filteredOn(Touched.class::isInstance).hasSize(2);
    }

    @Test
    void endingFromTheWarningIsNotTakenForStaying() {
        bench.show(ScreenFixtures.visit(new Stage.Warning(new Stage.Review())));
        tap("end-now");
        assertThat(bench.events).containsExactly(new EndVisit());
    }

    @Test
    void aSignatureIsStrokesInTenthsOfAMillimetre() {
        bench.show(ScreenFixtures.visit(new Stage.Sign(Optional.empty())));
        Node pad = node("signature");
        mouse(pad, MouseEvent.MOUSE_PRESSED, 100, 100);
        mouse(pad, MouseEvent.MOUSE_DRAGGED, 200, 100);
        mouse(pad, MouseEvent.MOUSE_RELEASED, 200, 100);
        tap("submit");
        Confirm confirm = (Confirm) bench.events.getLast();
        assertThat(confirm.signature()).hasSize(1);
        // 100 and 200 pixels of 0.311 mm.
        assertThat(confirm.signature().getFirst().coordinates()).containsExactly(311, 311, 622, 311);
    }

    @Test
    void nothingPersonalStaysAfterAWipe() {
        bench.show(ScreenFixtures.visit(BANK_CARD));
        tap("key-6");
        ScreenBench.onFx(() -> {
            bench.view.wipe();
            return true;
        });
        assertThat(ScreenBench.onFx(() -> bench.scene.lookup("#typed"))).isNull();
        bench.show(ScreenFixtures.visit(new Stage.Fill("contact-name", Optional.empty(), "", false)));
        assertThat(typed()).isEmpty();
    }

    @Test
    void everyPageIsDrawnWithinATenthOfASecond() {
        ScreenFixtures.all().values().forEach(bench::show);
        ScreenFixtures.all().forEach((picture, visit) -> {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                bench.show(ScreenFixtures.visit(new Stage.Attract()));
                long start = System.nanoTime();
                bench.show(visit);
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best / 1_000_000).as(picture + ", milliseconds").isLessThan(100);
        });
    }

    private String typed() {
        return ScreenBench.onFx(() -> ((Label) bench.scene.lookup("#typed")).getText());
    }

    private Node node(String id) {
        return ScreenBench.onFx(() -> bench.scene.lookup("#" + id));
    }

    private void tap(String id) {
        Node node = node(id);
        assertThat(node).as(id).isInstanceOf(TouchButton.class);
        mouse(node, MouseEvent.MOUSE_PRESSED, 5, 5);
        mouse(node, MouseEvent.MOUSE_RELEASED, 5, 5);
        mouse(node, MouseEvent.MOUSE_CLICKED, 5, 5);
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        ScreenBench.onFx(() -> {
            // An event without a source carries the scene's coordinates.
            Point2D at = node.localToScene(x, y);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            true,
                            true,
                            null));
            return true;
        });
    }
}
