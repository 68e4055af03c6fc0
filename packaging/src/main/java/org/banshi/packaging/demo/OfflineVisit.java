package org.banshi.packaging.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.banshi.packaging.terminal.Wait;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.samv.FictionalPersons;
import tools.jackson.databind.JsonNode;

/** Li Xiulan, 68, in care mode, applies for the senior card while the backend is gone and the paper is out. */
final class OfflineVisit {

    private final WholeTerminal terminal;
    private final Resident resident;

    OfflineVisit(WholeTerminal terminal, Resident resident) {
        this.terminal = terminal;
        this.resident = resident;
    }

    VisitOutcome run() throws IOException, InterruptedException {
        int papers = terminal.printer().papers().size();
        terminal.backend().kill();
        terminal.printer().paperOut();
        resident.begins();
        resident.sees("Attract", "trouble-attract");
        // She puts the card down without touching anything.
        resident.begins();
        terminal.reader().putCard(FictionalPersons.elderly());
        resident.sees("Choose", "trouble-choose");
        resident.touch("comfort-care");
        resident.photograph("trouble-choose-care");
        resident.touch("item-senior-card");
        resident.sees("Guide", "trouble-guide");
        resident.touch("continue");
        fill();
        resident.sees("Review", "trouble-review");
        resident.touch("continue");
        resident.sees("Sign", "trouble-sign");
        resident.signs();
        resident.touch("submit");
        resident.sees("Done", "trouble-done");
        resident.isShown("case-number");
        UUID application = Codes.application(resident.screen(), "the last page");
        Demand.that(terminal.printer().papers().size() == papers, "Something was printed without paper.");
        resident.touch("continue");
        resident.sees("Rate", "trouble-rate");
        resident.touch("rate-finish");
        terminal.reader().removeCard();
        resident.sees("Attract", "trouble-attract-again");
        Demand.that(!terminal.backend().answers(), "The backend that was killed answers.");
        Demand.that(
                OutboxRecords.of(terminal).waiting(application),
                "The application " + application + " does not wait in the terminal's outbox.");
        return delivered(application);
    }

    private void fill() throws IOException {
        resident.isAsked("contact-name");
        resident.types("li ming");
        resident.photograph("trouble-question-name");
        resident.touch("continue");
        resident.isAsked("contact-mobile");
        resident.types("13912345678");
        resident.photograph("trouble-question-mobile");
        resident.touch("continue");
        resident.isAsked("delivery");
        resident.touch("option-pick-up");
        resident.touch("continue");
        resident.sees("Materials", "trouble-materials");
        resident.touch("continue");
    }

    /** The power is back: the terminal delivers by itself, once. */
    private VisitOutcome delivered(UUID application) throws IOException {
        terminal.printer().refillPaper();
        terminal.backend().start();
        resident.begins();
        JsonNode status = Wait.until(
                "the terminal to deliver what it kept",
                Duration.ofSeconds(90),
                () -> terminal.backend().followUp(application));
        String caseNumber = status.path("caseNumber").asString("");
        Demand.that(!caseNumber.isEmpty(), "The backend gave no case number for what was delivered late.");
        return new VisitOutcome(application, caseNumber, status.path("stage").asString(""), 0);
    }
}
