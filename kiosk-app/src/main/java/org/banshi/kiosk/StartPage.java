package org.banshi.kiosk;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands on the screen before the terminal is ready. Needs no settings, so sizes follow the window. */
final class StartPage {

    private StartPage() {}

    static Parent starting() {
        return page("政务服务自助终端", "正在启动，请稍候…", "#0B5CAB", "white");
    }

    static Parent failed(String reason) {
        return page("暂停服务", "设备正在维护，请到柜台办理\n\n" + reason, "#F7F6F2", "#16202B");
    }

    private static Parent page(String title, String text, String ground, String ink) {
        Label heading = new Label(title);
        heading.setStyle("-fx-font-size: 64px; -fx-font-weight: bold; -fx-text-fill: " + ink + ";");
        Label below = new Label(text);
        below.setWrapText(true);
        below.setMaxWidth(900);
        below.setStyle("-fx-font-size: 32px; -fx-text-fill: " + ink + ";");
        VBox page = new VBox(40, heading, below);
        page.setAlignment(Pos.CENTER);
        page.setStyle("-fx-font-family: 'Noto Sans CJK SC'; -fx-background-color: " + ground + ";");
        return page;
    }
}
