package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final TextCells text = new TextCells(() -> true, false);

    @Test
    void chineseCountsTwoColumns() {
        assertThat(lines("社会保障卡服务", 6)).containsExactly("社会保", "障卡服", "务");
    }

    @Test
    void lineIsFilledToTheLastColumn() {
        assertThat(lines("a社会保", 7)).containsExactly("a社会保");
        assertThat(lines("a社会保", 6)).containsExactly("a社会", "保");
    }

    @Test
    void noLineBeginsWithAComma() {
        assertThat(lines("您已提交，谢谢。", 8)).containsExactly("您已提", "交，谢", "谢。");
    }

    @Test
    void noLineEndsWithAnOpeningBracket() {
        assertThat(lines("身份证（原件）", 8)).containsExactly("身份证", "（原件）");
    }

    @Test
    void latinWordsStayWhole() {
        assertThat(lines("Please take your receipt", 12)).containsExactly("Please take", "your receipt");
    }

    @Test
    void wordLongerThanTheLineIsCut() {
        assertThat(lines("1301022026112300001", 8)).containsExactly("13010220", "26112300", "001");
    }

    @Test
    void spacesAtABreakVanishAndIndentStays() {
        assertThat(lines("  一二 三", 6)).containsExactly("  一二", "三");
    }

    @Test
    void nothingIsLostOrAddedWhateverTheWidth() {
        String content = "（一）申请人：王某，电话 0311-1234，受理号13A5-99。请于（5）日内，办理！！！";
        for (int columns = 2; columns < 60; columns++) {
            List<String> lines = lines(content, columns);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(content.replace(" ", ""));
            int most = columns;
            assertThat(lines).allMatch(line -> TextCells.columns(text.cells(line)) <= most);
        }
    }

    @Test
    void emptyParagraphIsOneEmptyLine() {
        assertThat(lines("", 10)).containsExactly("");
    }

    private List<String> lines(String content, int columns) {
        return LineBreaker.lines(text.cells(content), columns).stream()
                .map(line -> line.stream().map(Cell::text).collect(Collectors.joining()))
                .toList();
    }
}
