package org.banshi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PrintedKeys;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimulateHelpTest {

    @Test
    void saysWhatOpensThePassports() {
        String help = new CommandLine(new Simulate.SmartCard()).getUsageMessage();
        FictionalPassports passports = FictionalPassports.issuedBefore(Instant.now());
        for (SimulatedPassport passport : List.of(passports.specimen(), passports.permit())) {
            PrintedKeys keys = passport.printed();
            assertThat(help)
                    .contains("--mrz " + String.join(",", keys.documentNumber(), keys.birth(), keys.expiry())
                            + ", or --can " + keys.cardAccessNumber());
        }
    }
}
