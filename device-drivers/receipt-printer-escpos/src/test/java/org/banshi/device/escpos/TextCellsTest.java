package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextCellsTest {

    private final TextCells text = new TextCells(() -> true, false);

    @Test
    void everydayChineseIsLeftToThePrinter() {
        assertThat(text.cells("城乡居民养老保险，100元。·—…〇é")).noneMatch(Cell::raster);
    }

    @Test
    void yenSignBecomesTheFullWidthOne() {
        assertThat(text.cells("¥5")).containsExactly(new Cell("￥", 2, false), new Cell("5", 1, false));
    }

    @Test
    void charactersWithoutASafeTwoByteCodeAreDrawn() {
        // 㐀 𠮷 𬱖 take four bytes; 䶮 has the two-byte code FE9F in GB18030 only; the last is private use.
        for (String rare : List.of("㐀", "𠮷", "𬱖", "䶮", "\uE000")) {
            assertThat(text.cells(rare)).as(rare).containsExactly(new Cell(rare, 2, true));
        }
    }

    @Test
    void combiningMarkStaysOnItsLetter() {
        assertThat(text.cells("a\u0301b")).containsExactly(new Cell("a\u0301", 1, true), new Cell("b", 1, false));
    }

    @Test
    void controlCharactersBecomeVisible() {
        assertThat(joined(text.cells("a\u001B\u0010\u0000\u007F\u009Bb"))).isEqualTo("a□□□□□b");
        assertThat(joined(text.cells("a\tb"))).isEqualTo("a b");
    }

    @Test
    void halfACharacterBecomesVisible() {
        assertThat(joined(text.cells("a\uD842b"))).isEqualTo("a□b");
    }

    @Test
    void directionOverridesAreDropped() {
        assertThat(joined(text.cells("a\u202Eb\uFEFF"))).isEqualTo("ab");
    }

    @Test
    void lineBreaksOfAllKindsEndALine() {
        assertThat(text.lines("一\n二\r\n三\r四\u2028五")).hasSize(5);
    }

    @Test
    void withoutAnyFontTheCodePointIsSpelledOut() {
        TextCells fontless = new TextCells(() -> false, false);
        assertThat(joined(fontless.cells("王𠮷"))).isEqualTo("王[U+20BB7]");
        assertThat(fontless.cells("王𠮷")).noneMatch(Cell::raster);
    }

    private static String joined(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining());
    }
}
