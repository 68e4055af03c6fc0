package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Residents are spoken to in their own words. */
class PlainWordsTest {

    private static final List<String> DEPARTMENT_WORDS = List.of(
            "兹",
            "贵单位",
            "上述",
            "该事项",
            "申请人",
            "本人承诺如下",
            "予以",
            "依法依规",
            "行政相对人",
            "特此",
            "须",
            "逾期",
            "之日起",
            "hereby",
            "aforementioned",
            "herein",
            "pursuant",
            "the applicant",
            "shall");

    @ParameterizedTest
    @ValueSource(strings = {"pension-enrolment", "contribution-record", "senior-card"})
    void itemsDoNotTalkLikeADepartment(String item) throws IOException {
        try (InputStream in = PlainWordsTest.class.getResourceAsStream("/content/hebei/items/" + item + ".yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(DEPARTMENT_WORDS).noneMatch(text::contains);
        }
    }
}
