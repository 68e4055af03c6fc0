package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.banshi.kiosk.ui.TouchButton;

/** What a stage has to show; {@link PageFrame} puts it at its place. Built by one page, then only read. */
final class Page {

    private String title = "";
    private String lead = "";
    private boolean hero;
    private boolean notes;
    private double bodyShare = 0.6;
    private Optional<Node> picture = Optional.empty();
    private Optional<Node> steps = Optional.empty();
    private Optional<Node> problem = Optional.empty();
    private Optional<TouchButton> back = Optional.empty();
    private Optional<TouchButton> main = Optional.empty();
    private Optional<Node> bottom = Optional.empty();
    private final List<Node> aside = new ArrayList<>();
    private final List<Node> body = new ArrayList<>();
    private Runnable tick = () -> {};

    static Page titled(String title, String lead) {
        Page page = new Page();
        page.title = title;
        page.lead = lead;
        return page;
    }

    /** Picture, title and lead in the middle, for pages that ask nothing. */
    Page hero(Node shown) {
        hero = true;
        picture = Optional.of(shown);
        return this;
    }

    /** Shows what is different at this terminal now: no network, no paper. */
    Page withNotes() {
        notes = true;
        return this;
    }

    /** How much of the width the body has in landscape. */
    Page bodyShare(double share) {
        bodyShare = share;
        return this;
    }

    Page steps(Node bar) {
        steps = Optional.of(bar);
        return this;
    }

    Page problem(Node banner) {
        problem = Optional.of(banner);
        return this;
    }

    /** Beside the body in landscape, before it in portrait. */
    Page aside(Node... blocks) {
        aside.addAll(List.of(blocks));
        return this;
    }

    Page body(Node... blocks) {
        body.addAll(List.of(blocks));
        return this;
    }

    Page body(List<? extends Node> blocks) {
        body.addAll(blocks);
        return this;
    }

    /** Under the body, at the lower end, near the hands: a keyboard. */
    Page bottom(Node pad) {
        bottom = Optional.of(pad);
        return this;
    }

    Page back(TouchButton button) {
        back = Optional.of(button);
        return this;
    }

    Page main(TouchButton button) {
        main = Optional.of(button);
        return this;
    }

    /** Called every second while the page is shown. */
    Page onTick(Runnable everySecond) {
        tick = everySecond;
        return this;
    }

    String title() {
        return title;
    }

    String lead() {
        return lead;
    }

    boolean isHero() {
        return hero;
    }

    boolean hasNotes() {
        return notes;
    }

    double bodyShare() {
        return bodyShare;
    }

    Optional<Node> picture() {
        return picture;
    }

    Optional<Node> steps() {
        return steps;
    }

    Optional<Node> problem() {
        return problem;
    }

    List<Node> aside() {
        return aside;
    }

    List<Node> body() {
        return body;
    }

    Optional<Node> bottom() {
        return bottom;
    }

    Optional<TouchButton> back() {
        return back;
    }

    Optional<TouchButton> main() {
        return main;
    }

    Runnable tick() {
        return tick;
    }
}
