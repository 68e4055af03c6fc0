package org.banshi.packaging.demo;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.SimulatedIdCard;

/** Cards to put down, codes to hold before the scanner, faults to cause: a tile for each device. */
final class BenchDesk extends VBox {

    /** Head and shoulders, 20 units wide. */
    private static final String PORTRAIT = "M10 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM0 24c0-7 4-11 10-11s10 4 10 11z";

    private final WholeTerminal terminal;
    private final BenchActs acts;

    BenchDesk(WholeTerminal terminal, BenchActs acts) {
        super(12);
        this.terminal = terminal;
        this.acts = acts;
        getChildren().addAll(cards(), codes(), printer(), backend());
    }

    private Node cards() {
        return tile(
                "身份证 Cards",
                "点一张放到读卡区；虚构人物。 Touch one to put it on the reader; nobody is real.",
                card("赵明", "40 岁", FictionalPersons.middleAged()),
                card("李秀兰", "68 岁", FictionalPersons.elderly()),
                card("王小雨", "31 岁", FictionalPersons.young()),
                card("周䶮", "生僻字 rare", FictionalPersons.rareName()),
                card("刘𬱖", "生僻字 rare", FictionalPersons.surrogateName()),
                card("马丽", "外国人 2017", FictionalPersons.canadian()),
                card("Mustermann", "外国人 2023", FictionalPersons.german()),
                card("陈小明", "港澳台 HK", FictionalPersons.hongKong()),
                acts.button("拿走 take away", () -> terminal.reader().removeCard()),
                acts.fault("读一半就拿走 pull while reading", () -> terminal.reader().pullCardDuringNextRead()),
                acts.fault(
                        "2月30日出生 impossible card", () -> terminal.reader().putCard(FictionalPersons.impossibleBirth())),
                acts.fault("拔读卡器 unplug", () -> terminal.reader().unplug()),
                acts.button("插回 replug", () -> terminal.reader().replug()));
    }

    private Node codes() {
        TextField text = new TextField();
        text.setPromptText("二维码内容 content of a code");
        text.setPrefColumnCount(18);
        return tile(
                "扫码器 Scanner",
                "",
                text,
                acts.button("扫 scan", () -> terminal.scanner().show(text.getText())),
                acts.button("扫最后一张凭条 scan the last receipt", this::scanLastReceipt),
                acts.fault("5000 字的码 far too long", () -> terminal.scanner().showLongCode(5_000)));
    }

    private Node printer() {
        return tile(
                "凭条打印机 Printer",
                "",
                acts.fault("纸将尽 paper low", () -> terminal.printer().paperNearEnd()),
                acts.fault("缺纸 paper out", () -> terminal.printer().paperOut()),
                acts.button("装纸 refill", () -> terminal.printer().refillPaper()),
                acts.fault("开盖 open cover", () -> terminal.printer().openCover()),
                acts.button("合盖 close cover", () -> terminal.printer().closeCover()),
                acts.fault("断线 unplug", () -> terminal.printer().unplug()),
                acts.button("接线 replug", () -> terminal.printer().replug()));
    }

    private Node backend() {
        return tile(
                "后台 Backend",
                "",
                acts.fault("断电 kill", () -> terminal.backend().kill()),
                acts.button("启动 start", () -> terminal.backend().start()));
    }

    private Button card(String name, String detail, SimulatedIdCard card) {
        Label title = new Label(name);
        title.getStyleClass().add("title");
        Label small = new Label(detail);
        small.getStyleClass().add("soft");
        SVGPath portrait = new SVGPath();
        portrait.setContent(PORTRAIT);
        portrait.getStyleClass().add("portrait");
        HBox face = new HBox(12, new VBox(2, title, small), portrait);
        face.setAlignment(Pos.CENTER);
        face.setPadding(new Insets(10, 12, 10, 12));
        Button button = acts.picture(face, name, () -> terminal.reader().putCard(card));
        button.getStyleClass().add("card");
        return button;
    }

    private void scanLastReceipt() {
        var papers = terminal.printer().papers();
        if (papers.isEmpty() || papers.getLast().qrCodes().isEmpty()) {
            throw new IllegalStateException("还没有带二维码的凭条 no receipt with a code yet");
        }
        terminal.scanner().show(papers.getLast().qrCodes().getFirst());
    }

    private static Node tile(String title, String explanation, Node... nodes) {
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        VBox tile = new VBox(8, heading);
        if (!explanation.isEmpty()) {
            Label soft = new Label(explanation);
            soft.getStyleClass().add("soft");
            soft.setWrapText(true);
            tile.getChildren().add(soft);
        }
        tile.getChildren().add(new FlowPane(8, 8, nodes));
        tile.getStyleClass().add("tile");
        return tile;
    }
}
