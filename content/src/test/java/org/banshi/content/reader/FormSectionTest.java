package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.banshi.content.form.Answers;
import org.banshi.content.form.Form;
import org.banshi.content.form.FormEngine;
import org.banshi.content.form.Normalised;
import org.banshi.content.form.Question;
import org.junit.jupiter.api.Test;

/** Groups, joined conditions and rules between amounts, as an editor writes them. */
class FormSectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String HOUSEHOLD = """
            version: 1
            questions:
              - id: kind
                title: {zh-CN: 哪一种？, en: Which?}
                label: {zh-CN: 种类, en: Kind}
                why: {zh-CN: 要写明。, en: It is needed.}
                answer:
                  kind: choice
                  options:
                    - {id: illness, name: {zh-CN: 生病, en: Illness}}
                    - {id: accident, name: {zh-CN: 意外, en: Accident}}
              - group: household
                row: {zh-CN: "第 {0} 位家人", en: "Family member {0}"}
                least: 1
                most: 3
                more:
                  title: {zh-CN: 还有别的家人吗？, en: Is there anyone else?}
                  label: {zh-CN: 还有家人, en: Anyone else}
                  why: {zh-CN: 一起住的都要写。, en: Everyone in the household counts.}
                questions:
                  - id: relation
                    title: {zh-CN: 是您的什么人？, en: How are you related?}
                    label: {zh-CN: 关系, en: Relation}
                    why: {zh-CN: 要写明。, en: It is needed.}
                    answer:
                      kind: choice
                      options:
                        - {id: self, name: {zh-CN: 本人, en: Myself}}
                        - {id: other, name: {zh-CN: 别人, en: Somebody else}}
                  - id: name
                    title: {zh-CN: 叫什么名字？, en: What is the name?}
                    label: {zh-CN: 姓名, en: Name}
                    why: {zh-CN: 要写明。, en: It is needed.}
                    when: {question: relation, one-of: [other]}
                    answer: {kind: name}
                  - id: income
                    title: {zh-CN: 每月收入多少？, en: What is the monthly income?}
                    label: {zh-CN: 月收入, en: Monthly income}
                    why: {zh-CN: 要写明。, en: It is needed.}
                    answer: {kind: money, least-yuan: 0, most-yuan: 100000}
              - id: saved
                title: {zh-CN: 存多少？, en: How much is saved?}
                label: {zh-CN: 存, en: Saved}
                why: {zh-CN: 要写明。, en: It is needed.}
                answer: {kind: money, least-yuan: 0, most-yuan: 100000}
            rules:
              - at: saved
                at-most: [household.income]
                problem: {zh-CN: 存的比收入还多。, en: This is more than the income.}
            """;

    private final Findings findings = new Findings(true);

    @Test
    void aGroupBecomesAQuestionForEachRowAsLongAsThereIsAnother() {
        FormEngine engine = new FormEngine(read(HOUSEHOLD), TODAY);
        assertThat(findings.all()).isEmpty();
        Answers answers = Answers.NONE.with("kind", "illness").with("household-1-relation", "self");
        assertThat(asked(engine, answers))
                .containsExactly("kind", "household-1-relation", "household-1-income", "household-1-more", "saved");
        answers = answers.with("household-1-more", "yes").with("household-2-relation", "other");
        assertThat(asked(engine, answers))
                .containsExactly(
                        "kind",
                        "household-1-relation",
                        "household-1-income",
                        "household-1-more",
                        "household-2-relation",
                        "household-2-name",
                        "household-2-income",
                        "household-2-more",
                        "saved");
        answers = answers.with("household-2-more", "yes");
        assertThat(asked(engine, answers)).contains("household-3-relation").doesNotContain("household-3-more");
        assertThat(engine.asked(answers.with("household-1-more", "no")))
                .extracting(Question::id)
                .doesNotContain("household-2-relation", "household-3-relation");
        assertThat(engine.form()
                        .question("household-2-name")
                        .orElseThrow()
                        .title()
                        .zhCn())
                .isEqualTo("第 2 位家人：叫什么名字？");
        assertThat(engine.form()
                        .question("household-2-name")
                        .orElseThrow()
                        .label()
                        .en())
                .isEqualTo("Family member 2: Name");
    }

    @Test
    void aRuleCountsTheRowsThatAreThere() {
        FormEngine engine = new FormEngine(read(HOUSEHOLD), TODAY);
        Answers answers = Answers.NONE
                .with("kind", "illness")
                .with("household-1-relation", "self")
                .with("household-1-income", "1000.00")
                .with("household-1-more", "yes")
                .with("household-2-relation", "self")
                .with("household-2-income", "500.50")
                .with("household-2-more", "no");
        Question saved = engine.form().question("saved").orElseThrow();
        assertThat(engine.normalise(saved, "1500.50", answers)).isEqualTo(new Normalised.Accepted("1500.50"));
        assertThat(engine.normalise(saved, "1500.51", answers)).isInstanceOf(Normalised.Refused.class);
        assertThat(engine.normalise(saved, "1500.50", answers.with("household-1-more", "no")))
                .isInstanceOf(Normalised.Refused.class);
        assertThat(engine.problems(answers.with("saved", "1500.50"))).isEmpty();
        assertThat(engine.problems(answers.with("saved", "2000.00"))).containsOnlyKeys("saved");
    }

    @Test
    void findsWhatIsWrongWithAGroup() {
        assertThat(found("第 {0} 位家人", "家人")).contains("'row' does not say which row it is");
        assertThat(found("most: 3", "most: 11")).contains("'most' cannot be '11'");
        assertThat(found("least: 1", "least: 4")).contains("'least' is above 'most'");
        assertThat(found("id: income", "id: name")).contains("the question 'name' is there twice");
        assertThat(found("question: relation", "question: household"))
                .contains("no earlier question is called 'household'");
    }

    @Test
    void findsWhatIsWrongWithARule() {
        assertThat(found("at: saved", "at: kind")).contains("no question 'kind' asks for an amount of money");
        assertThat(found("[household.income]", "[household.name]"))
                .contains("no earlier question 'household.name' asks for an amount of money");
        assertThat(found("[household.income]", "[saved]"))
                .contains("no earlier question 'saved' asks for an amount of money");
        assertThat(found(
                        "answer: {kind: money, least-yuan: 0, most-yuan: 100000}\nrules",
                        "answer: {kind: money, least-yuan: 1, most-yuan: 100000}\nrules"))
                .contains("'saved' may not be 0, but nothing may be left for it");
        assertThat(found("at-most: [household.income]", "at-most: [household.income]\n    less: [household-1-income]"))
                .contains("for 'saved' less than nothing may be left");
    }

    @Test
    void findsQuestionsThatNobodyIsAsked() {
        String both = "{all: [{question: kind, one-of: [illness]}, {question: kind, one-of: [accident]}]}";
        assertThat(found("  - id: saved\n", "  - id: saved\n    when: " + both + "\n"))
                .contains("no answers make 'saved' be asked");
        String either = both.replace("all", "any");
        assertThat(found("  - id: saved\n", "  - id: saved\n    when: " + either + "\n"))
                .isEmpty();
        String never = "{not: {question: kind, one-of: [illness, accident]}}";
        assertThat(found("  - id: saved\n", "  - id: saved\n    when: " + never + "\n"))
                .contains("no answers make 'saved' be asked");
        // Asked only after a branch that was not taken.
        String otherBranch =
                "{all: [{question: household-1-more, one-of: [no]}, {question: household-2-more, one-of: [yes]}]}";
        assertThat(found("  - id: saved\n", "  - id: saved\n    when: " + otherBranch + "\n"))
                .contains("no answers make 'saved' be asked");
    }

    @Test
    void triesEverySetThatMayBeChosen() {
        String several = """
                    answer:
                      kind: several
                      least: 1
                      most: 2
                      options:
                        - {id: illness, name: {zh-CN: 生病, en: Illness}}
                        - {id: accident, name: {zh-CN: 意外, en: Accident}}
                        - {id: fire, name: {zh-CN: 火灾, en: Fire}}
                """.indent(0);
        String choice = HOUSEHOLD.substring(HOUSEHOLD.indexOf("    answer:"), HOUSEHOLD.indexOf("  - group:"));
        String two = "{all: [{question: kind, one-of: [illness]}, {question: kind, one-of: [fire]},"
                + " {not: {question: kind, one-of: [accident]}}]}";
        String three = "{all: [{question: kind, one-of: [illness]}, {question: kind, one-of: [fire]},"
                + " {question: kind, one-of: [accident]}]}";
        String form = HOUSEHOLD.replace(choice, several);
        assertThat(foundIn(form.replace("  - id: saved\n", "  - id: saved\n    when: " + two + "\n")))
                .isEmpty();
        assertThat(foundIn(form.replace("  - id: saved\n", "  - id: saved\n    when: " + three + "\n")))
                .contains("no answers make 'saved' be asked");
    }

    @Test
    void findsConditionsThatAreNotClear() {
        assertThat(found("  - id: saved\n", "  - id: saved\n    when: {all: [{question: kind, one-of: [illness]}]}\n"))
                .contains("'all' joins fewer than two conditions");
        assertThat(found(
                        "  - id: saved\n",
                        "  - id: saved\n    when: {question: kind, not: {question: kind, one-of: [illness]}}\n"))
                .contains("a condition is of one kind");
    }

    private List<String> found(String old, String by) {
        assertThat(HOUSEHOLD).contains(old);
        return foundIn(HOUSEHOLD.replace(old, by));
    }

    private static List<String> foundIn(String form) {
        Findings fresh = new Findings(true);
        parse(form, fresh);
        assertThat(fresh.all()).allSatisfy(finding -> assertThat(finding.line()).isPositive());
        return fresh.all().stream().map(Finding::what).toList();
    }

    private static List<String> asked(FormEngine engine, Answers answers) {
        return engine.asked(answers).stream().map(Question::id).toList();
    }

    private Form read(String yaml) {
        return parse(yaml, findings);
    }

    private static Form parse(String yaml, Findings findings) {
        Findings.InFile file = findings.in("form.yaml");
        Fields fields =
                Fields.of(Tree.read(yaml.getBytes(StandardCharsets.UTF_8), file).orElseThrow(), "form", file);
        Form form = FormSection.read(fields);
        fields.done();
        return form;
    }
}
