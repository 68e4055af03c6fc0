package org.banshi.content.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentToolTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsWellIsSaidInOneLine() throws Exception {
        content("minutes: 3");
        assertThat(check()).isZero();
        assertThat(out.toString()).isEqualTo("Nothing to mend in " + folder + ".\n");
    }

    @Test
    void everythingIsSaidWithFileLineAndRemedyAndCounted() throws Exception {
        content("minutes: many\n  fee-yuan: 3\n  # 兹");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString())
                .contains("items/senior-card.yaml:")
                .contains("'minutes' cannot be 'many'. Write a whole number, 1 to 120.")
                .contains("the key 'fee-yuan' is not known here.")
                .endsWith("2 faults that no terminal opens, 0 pieces of advice.\n");
    }

    @Test
    void adviceIsToldApartFromFaults() throws Exception {
        content("minutes: 3");
        Path item = folder.resolve("items/senior-card.yaml");
        Files.writeString(item, Files.readString(item).replaceFirst("年满 60 岁的人", "申请人须年满 60 岁"));
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString())
                .contains("'申请人' is a word of departments. Say for example: 您. (advice)")
                .endsWith("0 faults that no terminal opens, 1 piece of advice.\n");
    }

    @Test
    void aWrongFolderIsSaidInASentence() {
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere is no folder. Name the one with catalogue.yaml in it.");
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("see “banshi content --help”");
    }

    private int check() {
        return run("check", folder.toString());
    }

    private int run(String... arguments) {
        return ContentTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    /** One item of the catalogue that ships, with a site and no calendar to speak of. */
    private void content(String minutes) throws IOException {
        Files.writeString(folder.resolve("catalogue.yaml"), """
                version: 2026.11.1-sample
                items: [senior-card]
                calendar:
                  closing: "17:00"
                  holidays:
                    - name: {zh-CN: 元旦, en: New Year's Day}
                      from: 2026-01-01
                      to: 2026-01-01
                """);
        Files.writeString(folder.resolve("divisions.yaml"), """
                divisions:
                  - {code: "130000000000", name: {zh-CN: 河北省, en: Hebei}}
                """);
        Files.createDirectory(folder.resolve("sites"));
        Files.writeString(folder.resolve("sites/130000000000.yaml"), """
                sites:
                  - id: hall
                    name: {zh-CN: 大厅, en: Hall}
                    kind: hall
                    address: {zh-CN: 示例路 1 号, en: 1 Shili Road}
                    hot-line: "12345"
                    open: always
                    staffed: never
                    devices: [receipt-printer]
                """);
        Files.createDirectory(folder.resolve("items"));
        try (InputStream in = ContentToolTest.class.getResourceAsStream("/content/hebei/items/senior-card.yaml")) {
            String item = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("items/senior-card.yaml"), item.replace("minutes: 2", minutes));
        }
    }
}
