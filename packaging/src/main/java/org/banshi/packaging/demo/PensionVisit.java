package org.banshi.packaging.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.banshi.packaging.terminal.Wait;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.samv.FictionalPersons;
import tools.jackson.databind.JsonNode;

/** Zhao Ming, 40, enrols in the residents' pension: everything works, he mistypes once and changes his mind once. */
final class PensionVisit {

    private final WholeTerminal terminal;
    private final Resident resident;

    PensionVisit(WholeTerminal terminal, Resident resident) {
        this.terminal = terminal;
        this.resident = resident;
    }

    VisitOutcome run() throws IOException, InterruptedException {
        arrive();
        fill();
        confirm();
        PrintedPaper paper = terminal.printer().awaitCut(Duration.ofSeconds(30));
        resident.sees("Done", "done-printed");
        UUID application = Codes.application(PaperFiles.picture(terminal, paper), "the printed receipt");
        JsonNode status = Wait.until(
                "the backend to know the application",
                Duration.ofSeconds(10),
                () -> terminal.backend().followUp(application));
        String caseNumber = status.path("caseNumber").asString("");
        Demand.that(!caseNumber.isEmpty(), "The backend gave no case number.");
        Demand.that(
                terminal.backend().followUpPage(application).orElse("").contains(caseNumber),
                "The page behind the receipt's code does not show the case number " + caseNumber + ".");
        Demand.that(
                paper.text().replace(" ", "").contains(caseNumber.replace(" ", "")),
                "The printed receipt does not carry the case number " + caseNumber + ".");
        Demand.that(!paper.text().contains("19860517"), "The printed receipt shows the applicant's number unmasked.");
        leave();
        return new VisitOutcome(application, caseNumber, status.path("stage").asString(""), paper.number());
    }

    private void arrive() throws IOException {
        resident.sees("Attract", "attract");
        resident.touch("begin");
        resident.sees("Welcome", "welcome");
        resident.touch("service-apply");
        resident.sees("Identify", "identify");
        resident.begins();
        terminal.reader().putCard(FictionalPersons.middleAged());
        resident.sees("Choose", "choose");
        resident.touch("item-pension-enrolment");
        resident.sees("Guide", "guide");
        resident.touch("continue");
    }

    private void fill() throws IOException {
        resident.isAsked("household-type");
        resident.touch("option-rural");
        resident.photograph("question-choice");
        resident.touch("continue");
        resident.isAsked("address");
        resident.photograph("question-address");
        resident.touch("suggestion");
        resident.touch("continue");
        resident.isAsked("mobile");
        resident.types("1381234567");
        resident.touch("continue");
        Resident.pause(Duration.ofMillis(300));
        resident.photograph("question-problem");
        resident.types("8");
        resident.touch("continue");
        resident.isAsked("payment-grade");
        resident.touch("option-yuan-500");
        resident.touch("continue");
        resident.isAsked("special-group");
        resident.touch("option-no");
        resident.touch("continue");
        resident.isAsked("bank-card");
        // Luhn-correct and nobody's: the issuer number 999999 is not assigned.
        resident.types("9999990000000014");
        resident.photograph("question-bank-card");
        resident.touch("continue");
        resident.sees("Materials", "materials");
        resident.touch("continue");
    }

    private void confirm() throws IOException {
        resident.sees("Review", "review");
        resident.touch("change-payment-grade");
        resident.isAsked("payment-grade");
        resident.touch("option-yuan-1000");
        resident.touch("continue");
        resident.sees("Review", "review-changed");
        resident.touch("continue");
        resident.sees("Sign", "sign");
        resident.signs();
        resident.photograph("signed");
        resident.touch("submit");
        resident.sees("Done", "done");
    }

    private void leave() throws IOException {
        resident.touch("continue");
        resident.sees("Rate", "rate");
        resident.touch("rate-5");
        resident.photograph("rate-reasons");
        resident.touch("reason-517");
        resident.touch("rate-finish");
        resident.sees("Farewell", "farewell");
        terminal.reader().removeCard();
        resident.begins();
        resident.sees("Attract", "attract-again");
    }
}
