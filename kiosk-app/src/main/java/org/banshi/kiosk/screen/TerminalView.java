package org.banshi.kiosk.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.banshi.content.Catalogue;
import org.banshi.content.Language;
import org.banshi.content.place.Site;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Theme;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;

/**
 * The whole screen of a terminal. Shows a visit and posts what was touched; decides nothing. All methods on the FX
 * thread. Two steps at least 350 ms apart count as two; what comes faster is a double tap and is ignored.
 */
public final class TerminalView {

    /** The idle clock counts in seconds; more touches would say nothing more. */
    private static final Duration TOUCH_EVERY = Duration.ofSeconds(1);

    private final Catalogue catalogue;
    private final Site site;
    private final String terminalId;
    private final InstantSource clock;
    private final Function<Visit, String> followUpUrl;
    private final Consumer<Event> post;
    private final Theme theme = new Theme();
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final StackPane root = new StackPane();
    private final Draft draft = new Draft();
    private final Gate gate;
    private final Actions actions = new ScreenActions();
    private ScreenMetrics metrics;
    private Optional<Shown> shown = Optional.empty();
    private Instant touched = Instant.MIN;

    /** What is on the screen. */
    private record Shown(Visit visit, List<Object> key, Chrome chrome, PageFrame frame, Instant since) {}

    /**
     * @param followUpUrl what the QR code of a finished application holds; empty for none
     * @param post gets what was touched, on the FX thread; must return at once
     */
    public TerminalView(
            ScreenMetrics metrics,
            Catalogue catalogue,
            Site site,
            String terminalId,
            InstantSource clock,
            Function<Visit, String> followUpUrl,
            Consumer<Event> post) {
        this.metrics = metrics;
        this.catalogue = catalogue;
        this.site = site;
        this.terminalId = terminalId;
        this.clock = clock;
        this.followUpUrl = followUpUrl;
        this.post = post;
        gate = new Gate(clock);
        for (Language language : Language.values()) {
            texts.put(language, new Texts(language));
        }
        root.setId("terminal");
        root.getStyleClass().addAll("terminal", Theme.contrastClass(false));
        root.getStylesheets().setAll(theme.stylesheet(metrics));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched());
        // Buttons consume their clicks: what comes here was a touch on nothing.
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (warned()) {
                post.accept(new Event.StillHere());
            }
        });
        Ticker.attach(root, this::tick);
    }

    /** To be put into a scene; its clock runs only while it is in one. */
    public Parent root() {
        return root;
    }

    /** Shows this visit; repaints only what is different from what is shown. */
    public void show(Visit visit) {
        requireFxThread();
        draft.follow(visit);
        List<Object> key = Pages.key(visit);
        if (shown.isEmpty()) {
            draw(visit, key, Optional.empty());
            return;
        }
        Shown before = shown.get();
        boolean sameComfort = before.visit().comfort().equals(visit.comfort());
        if (sameComfort && before.key().equals(key)) {
            if (!before.visit().surroundings().equals(visit.surroundings())) {
                before.frame().refreshNotes(context(visit, before.since()));
            }
            shown = Optional.of(new Shown(visit, key, before.chrome(), before.frame(), before.since()));
            return;
        }
        draw(visit, key, sameComfort ? Optional.of(before.chrome()) : Optional.empty());
    }

    /** Forgets what was typed, chosen or signed, and takes everything personal off the screen. */
    public void wipe() {
        requireFxThread();
        draft.clear();
        shown.ifPresent(before -> {
            Visit nobody =
                    Visit.nobody(before.visit().surroundings(), before.visit().serial());
            draw(nobody, Pages.key(nobody), Optional.empty());
        });
    }

    /** The window or the screen's orientation has changed. */
    public void resize(ScreenMetrics next) {
        requireFxThread();
        if (!next.equals(metrics)) {
            metrics = next;
            root.getStylesheets().setAll(theme.stylesheet(next));
            shown.ifPresent(before -> draw(before.visit(), before.key(), Optional.empty()));
        }
    }

    private void draw(Visit visit, List<Object> key, Optional<Chrome> kept) {
        boolean sameStage = shown.filter(before -> before.visit().stage().equals(visit.stage()))
                .isPresent();
        Instant since = sameStage ? shown.orElseThrow().since() : clock.instant();
        if (!sameStage) {
            gate.pageChanged();
        }
        PageContext context = context(visit, since);
        Chrome chrome = kept.orElseGet(() -> new Chrome(context));
        PageFrame frame = new PageFrame(context, Pages.draw(context));
        shown = Optional.of(new Shown(visit, key, chrome, frame, since));
        chrome.show(frame, visit.stage());
        root.getStyleClass()
                .setAll("terminal", Theme.contrastClass(visit.comfort().contrast() == Comfort.Contrast.HIGH));
        if (kept.isEmpty()) {
            root.getChildren().setAll(chrome);
        }
        frame.page().tick().run();
    }

    private PageContext context(Visit visit, Instant since) {
        Language language = visit.comfort().language();
        Language other = language == Language.EN ? Language.ZH_CN : Language.EN;
        return new PageContext(
                visit,
                new Sizes(metrics, visit.comfort().care()),
                textsIn(language),
                textsIn(other),
                catalogue,
                site,
                terminalId,
                draft,
                actions,
                clock::instant,
                since,
                followUpUrl);
    }

    private Texts textsIn(Language language) {
        return texts.computeIfAbsent(language, Texts::new);
    }

    private void tick() {
        shown.ifPresent(now -> {
            PageContext context = context(now.visit(), now.since());
            now.chrome().tick(context);
            now.frame().page().tick().run();
            BurnIn.shift(now.chrome().holder(), now.visit().stage() instanceof Stage.Attract, clock.instant(), metrics);
        });
    }

    /** A touch of the warning is its answer; told at the press, it would take the button away from under the finger. */
    private boolean warned() {
        return shown.filter(now -> now.visit().stage() instanceof Stage.Warning).isPresent();
    }

    private void touched() {
        if (warned()) {
            return;
        }
        Instant now = clock.instant();
        if (touched.equals(Instant.MIN)
                || now.isBefore(touched)
                || !Duration.between(touched, now).minus(TOUCH_EVERY).isNegative()) {
            touched = now;
            post.accept(new Event.Touched());
        }
    }

    private static void requireFxThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the screen may be touched on the FX application thread only");
        }
    }

    private final class ScreenActions implements Actions {

        @Override
        public void step(Event event) {
            if (gate.pass()) {
                post.accept(event);
            }
        }

        @Override
        public void post(Event event) {
            post.accept(event);
        }

        @Override
        public void redraw() {
            shown.ifPresent(before -> draw(before.visit(), before.key(), Optional.of(before.chrome())));
        }
    }
}
