package org.banshi.device.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds without fonts. */
class PageWriterTest {

    @Test
    void withoutAChineseFontItSaysWhatToInstall() throws Exception {
        PageWriter writer = new PageWriter(List.of(Path.of("/nowhere/font.ttf")));
        assertThat(writer.write(PageDocument.of("证明", "办事终端", List.of())))
                .isInstanceOfSatisfying(
                        PageOutcome.NotMade.class,
                        not -> assertThat(not.sentence()).contains("/nowhere/font.ttf", "fonts-wqy-microhei"));
    }

    @Test
    void aCodeThatWouldNotScanIsRefused() throws Exception {
        PageDocument document = PageDocument.of("证明", "办事终端", List.of()).withCheck(new CheckCode("x".repeat(1001), ""));
        assertThat(PageWriter.withDebianFonts().write(document))
                .isInstanceOfSatisfying(
                        PageOutcome.NotMade.class,
                        not -> assertThat(not.sentence()).contains("1000"));
    }

    @Test
    void nothingPersonalIsInWhatItSaysOfItself() throws Exception {
        PageDocument document = Certificates.contributions(2, Optional.of(new byte[3]));
        assertThat(document.toString()).doesNotContain("110105").contains("社会保险个人缴费证明");
    }

    @Test
    void rowsOfOtherLengthThanTheColumnsAreAMistake() {
        List<Block.Column> columns = List.of(new Block.Column("甲", 1, Block.Align.LEFT));
        assertThatThrownBy(() -> new Block.Table(columns, List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
