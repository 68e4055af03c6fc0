package org.banshi.backend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.banshi.backend.intake.Verdict;
import org.banshi.content.Catalogue;
import org.banshi.content.item.Item;
import org.banshi.content.place.Site;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.Application;
import org.banshi.contract.CaseStatus;
import org.springframework.stereotype.Component;

/** 受理: opens the case of an application that was found in order. Runs inside the transaction of the intake. */
@Component
class CaseOpening {

    /** County level: the first six of the twelve digits (GB/T 2260). */
    private static final int DIVISION_DIGITS = 6;

    private final Catalogue catalogue;
    private final ApplicationCheck check;
    private final CaseFiles files;
    private final ProofNumbers proofNumbers;

    CaseOpening(Catalogue catalogue, ApplicationCheck check, CaseFiles files, ProofNumbers proofNumbers) {
        this.catalogue = catalogue;
        this.check = check;
        this.files = files;
        this.proofNumbers = proofNumbers;
    }

    Verdict.Recorded open(Application application, Item item, Site site, Instant receivedAt) {
        LocalDateTime received = receivedAt.atZone(check.zone()).toLocalDateTime();
        LocalDate day = received.toLocalDate();
        String division = site.division().digits().substring(0, DIVISION_DIGITS);
        String number = CaseNumber.of(division, day, files.nextRunningNumber(division, day));
        return switch (item.handling()) {
            case INSTANT -> {
                files.add(
                        application,
                        new CaseFile(
                                number,
                                item.id(),
                                site.id(),
                                CaseStatus.Stage.DECIDED,
                                Optional.of(CaseStatus.Outcome.GRANTED),
                                day,
                                Optional.empty(),
                                Optional.of(proofNumbers.next())));
                files.addEvent(number, CaseStatus.Stage.ACCEPTED, Optional.empty(), receivedAt);
                files.addEvent(number, CaseStatus.Stage.DECIDED, Optional.of(CaseStatus.Outcome.GRANTED), receivedAt);
                yield new Verdict.Recorded(Optional.of(number), Acknowledgement.GRANTED, Optional.empty());
            }
            case PROMISED -> {
                Optional<LocalDate> due = Optional.of(
                        catalogue.calendar().due(received, item.guide().promisedWorkingDays()));
                files.add(
                        application,
                        new CaseFile(
                                number,
                                item.id(),
                                site.id(),
                                CaseStatus.Stage.ACCEPTED,
                                Optional.empty(),
                                day,
                                due,
                                Optional.empty()));
                files.addEvent(number, CaseStatus.Stage.ACCEPTED, Optional.empty(), receivedAt);
                yield new Verdict.Recorded(Optional.of(number), Acknowledgement.ACCEPTED, due);
            }
        };
    }
}
