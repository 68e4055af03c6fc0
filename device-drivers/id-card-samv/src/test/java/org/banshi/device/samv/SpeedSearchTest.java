package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banshi.device.CardEvent;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.ReplyDamage;
import org.banshi.simulator.samv.SamvFault;
import org.banshi.simulator.samv.SamvQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A module at another speed than its host hears and says garbage; the simulator knows what the host's line is set to. */
@Timeout(60)
class SpeedSearchTest extends OnSimulatedReader {

    @Override
    SamvTiming timing() {
        return SamvTimings.SEARCHING;
    }

    @BeforeEach
    void beStrict() {
        simulator.strictBaud(true);
    }

    /** With the short gap of this test a machine that stalls can spoil a read; a resident would put the card down again. */
    private void aCardIsRead() throws Exception {
        CardEvent event = new CardEvent.Removed();
        for (int attempt = 0; attempt < 10 && !(event instanceof CardEvent.Read); attempt++) {
            simulator.removeCard();
            simulator.putCard(FictionalPersons.specimen());
            do {
                event = next();
            } while (!(event instanceof CardEvent.Read || event instanceof CardEvent.Unreadable));
        }
        assertThat(event).isInstanceOf(CardEvent.Read.class);
        assertThat(((CardEvent.Read) event).card().name()).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(ints = {115_200, 57_600, 38_400, 19_200, 9_600})
    void theModuleIsFoundAtEachOfItsSpeeds(int baud) throws Exception {
        simulator.baud(baud);
        open("?baud=auto");
        watchReady();
        assertThat(reader().identity()).startsWith("05.01");
        aCardIsRead();
        assertThat(simulator.baud()).as("not switched unasked").isEqualTo(baud);
    }

    @Test
    void aFixedSpeedThatIsWrongIsNobody() throws Exception {
        simulator.baud(9_600);
        open("?baud=115200");
        assertThat(awaitStatus(status -> status.error().isPresent())
                        .error()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.NO_ANSWER);
    }

    @Test
    void aModuleThatComesBackAtAnotherSpeedIsFoundAgain() throws Exception {
        open("?baud=auto");
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        simulator.unplug();
        awaitStatus(status -> status.error().isPresent());
        simulator.baud(19_200);
        simulator.replug();
        awaitStatus(status -> status.availability() == Availability.ONLINE);
    }

    @Test
    void aModuleSwitchedOffAndOnBehindItsAdapterIsFoundAgain() throws Exception {
        open("?baud=auto");
        watchReady();
        simulator.baud(38_400);
        awaitStatus(status -> status.availability() == Availability.NO_DEVICE);
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        aCardIsRead();
    }

    @ParameterizedTest
    @CsvSource({"9600, '?baud=auto&speed=115200'", "9600, '?baud=9600&speed=57600'", "115200, '?speed=57600'"})
    void theModuleIsSwitchedWhereTheUriAsksForIt(int baud, String options) throws Exception {
        simulator.baud(baud);
        open(options);
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        assertThat(simulator.baud()).isEqualTo(Integer.parseInt(options.replaceAll(".*speed=", "")));
        open(options);
        watchReady();
        aCardIsRead();
    }

    @Test
    void aModuleThatRefusesToBeSwitchedWorksAsItIs() throws Exception {
        simulator.baud(9_600);
        simulator.answerNext(SamvQuestion.SPEED, 0x21, 1);
        open("?baud=auto&speed=115200");
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        assertThat(simulator.baud()).isEqualTo(9_600);
    }

    @Test
    void aSwitchWhoseAnswerIsLostIsFollowedAllTheSame() throws Exception {
        simulator.baud(9_600);
        reader().close();
        simulator.damageReplies(ReplyDamage.GARBAGE_BEFORE, 1);
        simulator.damageReplies(ReplyDamage.LOST, 1);
        open("?baud=9600&speed=115200", SamvTimings.AS_USUAL);
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        assertThat(simulator.baud()).isEqualTo(115_200);
    }

    @Test
    void nobodyAtAnySpeedIsSaid() throws Exception {
        simulator.fault(SamvFault.DEAD);
        open("?baud=auto");
        assertThat(awaitStatus(status -> status.error().isPresent())
                        .error()
                        .orElseThrow()
                        .sentence())
                .contains("115200", "9600", simulator.address());
        simulator.fault(SamvFault.NONE);
        awaitStatus(status -> status.availability() == Availability.ONLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samv:serial:/dev/x?baud=fast",
                "samv:serial:/dev/x?speed=1200",
                "samv:serial:/dev/x?baud=230400&speed=9600",
                "samv:tcp://127.0.0.1:5000?baud=auto",
                "samv:tcp://127.0.0.1:5000?speed=9600",
                "samv:serial:/dev/x?fingerprint=maybe",
                "samv:serial:/dev/x?rf-frame=1000"
            })
    void optionsThatCannotBeAreRefusedInASentence(String uri) throws Exception {
        DeviceDrivers drivers = DeviceDrivers.installed(getClass().getClassLoader());
        DeviceUri parsed = DeviceUri.parse(uri);
        assertThatThrownBy(() -> drivers.open(parsed))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void theRadioFrameIsSetOnceAfterEachOpening() throws Exception {
        simulator.answerNext(SamvQuestion.RADIO_FRAME, 0x21, 1);
        open("?rf-frame=80");
        watchReady();
        aCardIsRead();
    }
}
