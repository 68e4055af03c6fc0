package org.banshi.backend.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.banshi.backend.cases.CaseFile;
import org.banshi.content.Catalogue;
import org.banshi.content.Language;
import org.banshi.content.Words;
import org.banshi.content.item.Item;
import org.banshi.contract.CaseStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that the receipt's code leads to: how far the case is and, where the item gives a proof, its number. No
 * personal data, because whoever is shown the code may look; nothing loaded, no script. Chinese first, English below.
 *
 * @param catalogue names the items and who decides
 */
record FollowUpPage(Catalogue catalogue) {

    /** Nothing but the page's own style. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final Words UNKNOWN = new Words("还没有查到", "Not known yet");
    private static final Words UNKNOWN_WHY = new Words(
            "终端可能还没有把申请送到，请过一会儿再扫一次。一直查不到，请打凭条上的电话。",
            "The terminal may not have delivered the application yet. Please scan again in a while. If it still is not"
                    + " known, call the number on your slip.");
    private static final Words SAMPLE = new Words("这是演示数据，不能当证明用。", "Sample data: this proves nothing.");

    String of(CaseFile file) {
        // As the body does it that the resident went to.
        Optional<Item> item = catalogue
                .site(file.siteId())
                .flatMap(site -> catalogue.itemAt(file.itemId(), site))
                .or(() -> catalogue.item(file.itemId()));
        Words name = item.map(Item::name).orElse(new Words(file.itemId(), file.itemId()));
        Optional<Words> authority = item.map(known -> known.guide().authority());
        return document(
                name, section(Language.ZH_CN, file, name, authority) + section(Language.EN, file, name, authority));
    }

    String ofUnknown() {
        StringBuilder sections = new StringBuilder();
        for (Language language : Language.values()) {
            sections.append(opening(language))
                    .append(element("h1", UNKNOWN.in(language)))
                    .append(element("p", UNKNOWN_WHY.in(language)))
                    .append("</section>\n");
        }
        return document(UNKNOWN, sections.toString());
    }

    private String section(Language language, CaseFile file, Words name, Optional<Words> authority) {
        StringBuilder html = new StringBuilder(opening(language));
        if (catalogue.isSample()) {
            html.append(element("p", SAMPLE.in(language)));
        }
        html.append(element("h1", name.in(language))).append("<dl>");
        pair(html, language, new Words("办件编号", "Case number"), file.number());
        pair(html, language, new Words("办到哪一步", "Where it stands"), stage(file).in(language));
        pair(html, language, new Words("日期", "Since"), date(language, file.since()));
        file.dueDate().ifPresent(due -> pair(html, language, new Words("最晚办结", "Decision by"), date(language, due)));
        Optional<String> proof = file.proofNumber().filter(number -> granted(file));
        proof.ifPresent(number -> {
            pair(html, language, new Words("证明编号", "Proof number"), number);
            pair(html, language, new Words("开具日期", "Issued on"), date(language, file.since()));
            authority.ifPresent(by -> pair(html, language, new Words("开具机关", "Issued by"), by.in(language)));
        });
        html.append("</dl>");
        if (proof.isPresent()) {
            html.append(element("p", genuine(language)));
        }
        return html.append("</section>\n").toString();
    }

    /** Says no more than this page can: what the paper says about a person is not here to compare. */
    private static String genuine(Language language) {
        return new Words(
                        "编号真实：这个编号确实开具过，可凭此编号核验。请核对编号与证明上的一致；本页不显示个人信息。",
                        "Genuine: this number was issued and can be checked here. Compare it with"
                                + " the number on the proof. This page shows no personal data.")
                .in(language);
    }

    private static boolean granted(CaseFile file) {
        return file.outcome().filter(CaseStatus.Outcome.GRANTED::equals).isPresent();
    }

    private static Words stage(CaseFile file) {
        return switch (file.stage()) {
            case ACCEPTED -> new Words("已经受理，等待审查", "Accepted, waiting for review");
            case IN_REVIEW -> new Words("正在审查", "Being reviewed");
            case SITE_INSPECTION -> new Words("正在安排或进行上门查看", "A site visit is being arranged or made");
            case DECIDED ->
                granted(file) ? new Words("已经办好，批准了", "Decided: granted") : new Words("已经办完，没有批准", "Decided: refused");
        };
    }

    private static String date(Language language, LocalDate date) {
        return switch (language) {
            case ZH_CN -> CHINESE.format(date);
            case EN -> ENGLISH.format(date);
        };
    }

    private static String opening(Language language) {
        return "<section lang=\"" + language.tag() + "\">";
    }

    private static void pair(StringBuilder html, Language language, Words term, String text) {
        html.append(element("dt", term.in(language))).append(element("dd", text));
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String document(Words title, String sections) {
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { margin: 0 auto; max-width: 36rem; padding: 1rem; font: 1.125rem/1.6 sans-serif; color: #1a2433 }
                section + section { margin-top: 2rem; border-top: 1px solid #b8c0cc }
                h1 { font-size: 1.5rem }
                dt { color: #51607a }
                dd { margin: 0 0 .75rem; font-weight: bold; overflow-wrap: anywhere }
                </style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(escaped(title.zhCn()), sections);
    }
}
