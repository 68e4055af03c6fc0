package org.banshi.packaging.demo;

import java.io.File;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.SimulatedIdCard;
import org.jspecify.annotations.Nullable;

/** The bench 工作台: cards to put down, codes to scan, paper coming out, faults to cause. */
public final class BenchWindow extends Application {

    /** JavaFX makes the window itself, without arguments; what it serves waits here. */
    private static final AtomicReference<@Nullable Served> SERVED = new AtomicReference<>();

    private record Served(WholeTerminal terminal, Windows windows) {}

    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bench").daemon().factory());
    private final Label said = new Label("");
    private final VBox paper = new VBox(8);

    static void serve(WholeTerminal terminal, Windows windows) {
        SERVED.set(new Served(terminal, windows));
    }

    @Override
    public void start(Stage window) {
        Served served = Objects.requireNonNull(SERVED.get(), "serve() comes before launch()");
        WholeTerminal terminal = served.terminal();
        Windows windows = served.windows();
        VBox controls = new VBox(
                18,
                group("放身份证 Cards", cards(terminal)),
                group("扫码 Codes", codes(terminal)),
                group(
                        "凭条打印机 Printer",
                        button("纸将尽 paper low", () -> terminal.printer().paperNearEnd()),
                        button("缺纸 paper out", () -> terminal.printer().paperOut()),
                        button("装纸 refill", () -> terminal.printer().refillPaper()),
                        button("开盖 open cover", () -> terminal.printer().openCover()),
                        button("合盖 close cover", () -> terminal.printer().closeCover()),
                        button("断线 unplug", () -> terminal.printer().unplug()),
                        button("接线 replug", () -> terminal.printer().replug())),
                group(
                        "读卡器 Card reader",
                        button("拔下 unplug", () -> terminal.reader().unplug()),
                        button("插上 replug", () -> terminal.reader().replug())),
                group(
                        "后台 Backend",
                        button("断电 kill", () -> terminal.backend().kill()),
                        button("启动 start", () -> terminal.backend().start())),
                said);
        said.setWrapText(true);
        controls.setPrefWidth(430);
        ScrollPane desk = new ScrollPane(controls);
        desk.setFitToWidth(true);
        desk.setPrefWidth(450);
        ScrollPane roll = new ScrollPane(paper);
        roll.setPrefWidth(400);
        HBox all = new HBox(24, desk, roll);
        all.setPadding(new Insets(20));
        terminal.printer()
                .onEvent(event -> Platform.runLater(() -> {
                    said.setText(event);
                    showPaper(terminal);
                }));
        window.setTitle("Banshi 工作台");
        window.setScene(new Scene(all, windows.benchWidth(), windows.benchHeight()));
        window.setX(windows.benchLeft());
        window.setY(0);
        window.show();
    }

    @Override
    public void stop() {
        work.shutdownNow();
    }

    private Node[] cards(WholeTerminal terminal) {
        return new Node[] {
            card(terminal, "赵明 40", FictionalPersons.middleAged()),
            card(terminal, "李秀兰 68", FictionalPersons.elderly()),
            card(terminal, "王小雨 31", FictionalPersons.young()),
            card(terminal, "周䶮", FictionalPersons.rareName()),
            card(terminal, "刘𬱖", FictionalPersons.surrogateName()),
            card(terminal, "马丽 外国人 2017", FictionalPersons.canadian()),
            card(terminal, "Mustermann 外国人 2023", FictionalPersons.german()),
            card(terminal, "陈小明 港澳台", FictionalPersons.hongKong()),
            card(terminal, "坏卡 2月30日", FictionalPersons.impossibleBirth()),
            button("拿走 take away", () -> terminal.reader().removeCard()),
            button("读时拿走 pull while reading", () -> terminal.reader().pullCardDuringNextRead())
        };
    }

    private Button card(WholeTerminal terminal, String name, SimulatedIdCard card) {
        return button(name, () -> terminal.reader().putCard(card));
    }

    private Node[] codes(WholeTerminal terminal) {
        TextField text = new TextField();
        text.setPromptText("二维码内容 content of a code");
        return new Node[] {
            text,
            button("扫 scan", () -> terminal.scanner().show(text.getText())),
            button("扫最后一张凭条 scan the last receipt", () -> scanLastReceipt(terminal)),
            button("超长码 far too long", () -> terminal.scanner().showLongCode(5_000))
        };
    }

    private static void scanLastReceipt(WholeTerminal terminal) {
        var papers = terminal.printer().papers();
        if (!papers.isEmpty() && !papers.getLast().qrCodes().isEmpty()) {
            terminal.scanner().show(papers.getLast().qrCodes().getFirst());
        }
    }

    private void showPaper(WholeTerminal terminal) {
        var papers = terminal.printer().papers();
        paper.getChildren().clear();
        for (PrintedPaper piece : papers.reversed()) {
            File picture = PaperFiles.of(terminal, piece, "png").toFile();
            if (picture.isFile()) {
                ImageView view = new ImageView(new Image(picture.toURI().toString(), 360, 0, true, true));
                paper.getChildren().add(view);
            }
        }
    }

    private static VBox group(String title, Node... nodes) {
        Label heading = new Label(title);
        heading.setStyle("-fx-font-weight: bold; -fx-font-size: 15px;");
        return new VBox(6, heading, new FlowPane(8, 8, nodes));
    }

    private interface Act {
        void run() throws Exception;
    }

    /** The act runs beside the window; what goes wrong is said in it. */
    private Button button(String text, Act act) {
        Button button = new Button(text);
        button.setOnAction(touch -> work.execute(() -> {
            try {
                act.run();
                Platform.runLater(() -> said.setText(text));
            } catch (Exception failed) {
                Platform.runLater(() -> said.setText(text + ": " + failed.getMessage()));
            }
        }));
        return button;
    }
}
