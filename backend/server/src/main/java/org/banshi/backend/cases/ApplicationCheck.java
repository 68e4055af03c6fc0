package org.banshi.backend.cases;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banshi.backend.problems.Problems;
import org.banshi.content.Catalogue;
import org.banshi.content.Words;
import org.banshi.content.form.Answers;
import org.banshi.content.form.FormEngine;
import org.banshi.content.item.Item;
import org.banshi.content.place.Site;
import org.banshi.contract.Application;
import org.banshi.contract.Problem;
import org.springframework.http.HttpStatus;

/**
 * Holds an application against the catalogue, with the same rules as the terminal. Pure. What it says names questions,
 * never answers.
 *
 * @param catalogue what is offered
 * @param zone in which days are counted
 */
record ApplicationCheck(Catalogue catalogue, ZoneId zone) {

    private static final Pattern QUESTION = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    sealed interface Result {

        record Fits(Item item, Site site) implements Result {}

        record Not(Problem problem) implements Result {}
    }

    Result check(Application application) {
        Optional<Item> listed = catalogue.item(application.itemId());
        Optional<Site> site = catalogue.site(application.siteId());
        if (listed.isEmpty()
                || site.isEmpty()
                || application.formVersion() > listed.get().form().version()) {
            return unknown(application, listed.isEmpty() ? "itemId" : site.isEmpty() ? "siteId" : "formVersion");
        }
        Optional<Item> item = catalogue.itemAt(application.itemId(), site.get());
        if (item.isEmpty()) {
            return invalid("The item is not offered at this site");
        }
        // As of the day of confirming: an application that waited in an outbox does not become wrong by waiting.
        LocalDate day = application.confirmedAt().atZone(zone).toLocalDate();
        int age = Period.between(application.applicant().birthDate(), day).getYears();
        if (!item.get().eligibility().admits(age)) {
            return invalid("The applicant's age is not within the limits of the item");
        }
        Map<String, Words> problems =
                new FormEngine(item.get().form(), day).problems(new Answers(application.answers()));
        if (!problems.isEmpty()) {
            return invalid("Answers that are missing or not valid: " + names(problems.keySet()));
        }
        return new Result.Fits(item.get(), site.get());
    }

    /** What a newer catalogue may know can be accepted later; what an older one names can never be. */
    private Result unknown(Application application, String field) {
        return ContentVersion.isNewer(application.contentVersion(), catalogue.version())
                ? new Result.Not(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        Problem.CONTENT_BEHIND,
                        "Not known in catalogue " + catalogue.version() + ": " + field))
                : invalid("Not known in catalogue " + catalogue.version() + ": " + field);
    }

    /** Ids of questions. Something else in their place could be anything, so it is not repeated. */
    private static String names(Set<String> questions) {
        return questions.stream()
                .map(id -> QUESTION.matcher(id).matches() ? id : "?")
                .collect(Collectors.joining(", "));
    }

    private static Result invalid(String detail) {
        return new Result.Not(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, Problem.INVALID, detail));
    }
}
