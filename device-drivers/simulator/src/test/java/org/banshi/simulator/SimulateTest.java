package org.banshi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a script would. */
@Timeout(180)
class SimulateTest {

    private static final String FIND = "AAAAAA96690003200122";
    private static final String FOUND = "AAAAAA9669000800009F0000000097";
    private static final String NOT_FOUND = "AAAAAA9669000400008084";

    @TempDir
    private Path folder;

    @Test
    void goesOnAfterTheEndOfItsInputAndEndsCleanlyOnASignal() throws Exception {
        Path link = folder.resolve("idcard");
        Process program = start("samv", "--link", link.toString());
        try (BufferedReader out = program.inputReader()) {
            program.getOutputStream().close();
            assertThat(out.readLine()).isEqualTo("reader ready " + link);
            try (TerminalClient host = new TerminalClient(link.toString())) {
                host.send("AAAAAA96690003 11FF ED");
                assertThat(host.receiveHex(11)).isEqualTo("AAAAAA9669000400009094");
            }
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void obeysLinesAndQuits() throws Exception {
        Process program =
                start("bench", "--scanner-link", folder.resolve("scanner").toString());
        try (BufferedReader out = program.inputReader()) {
            program.outputWriter().append("card specimen\npaper out\nquit\n").close();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
            assertThat(out.lines()).contains("card on reader specimen", "paper out", "ok");
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void whatWasRecordedIsReplayed() throws Exception {
        Path link = folder.resolve("idcard");
        Path dump = folder.resolve("dump");
        Process recorder =
                start("samv", "--link", link.toString(), "--record", dump.toString(), "--card", "maximilian");
        try (BufferedReader out = recorder.inputReader()) {
            awaitLine(out, "reader ready " + link);
            try (TerminalClient host = new TerminalClient(link.toString())) {
                assertThat(ask(host, FIND, 15)).isEqualTo(FOUND);
                assertThat(ask(host, FIND, 11)).isEqualTo(NOT_FOUND);
            }
            recorder.outputWriter().append("quit\n").flush();
            assertThat(recorder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            recorder.destroyForcibly();
        }
        assertThat(Files.readString(dump)).contains("> " + FIND, "< " + FOUND);
        Process player = start("replay", dump.toString(), "--link", link.toString());
        try (BufferedReader out = player.inputReader()) {
            awaitLine(out, "replay ready " + link);
            try (TerminalClient host = new TerminalClient(link.toString())) {
                assertThat(ask(host, "00FF" + FIND, 15)).isEqualTo(FOUND);
                assertThat(ask(host, FIND, 11)).isEqualTo(NOT_FOUND);
                assertThat(ask(host, FIND, 11)).as("asked more often").isEqualTo(NOT_FOUND);
            }
        } finally {
            player.destroy();
            player.waitFor(60, TimeUnit.SECONDS);
            player.destroyForcibly();
        }
    }

    @Test
    void aFileThatIsNoDumpIsOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "nonsense");
        Process program = start("replay", file.toString());
        try (BufferedReader errors = program.errorReader()) {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(1);
            assertThat(errors.lines()).singleElement().asString().contains(file + " line 1", "milliseconds");
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void aPagePrinterObeysLinesToo() throws Exception {
        Process program = start("ipp", "--port", "0");
        try (BufferedReader out = program.inputReader()) {
            assertThat(out.readLine())
                    .startsWith("pages ready ipp://127.0.0.1:")
                    .endsWith("/ipp/print");
            program.outputWriter()
                    .append("reason media-empty-error\nstop\nanswer html\njob explode\nstatus\nquit\n")
                    .close();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
            assertThat(out.lines())
                    .contains(
                            "pages: printer media-empty-error", "pages: printer stopped", "pages: printer answers HTML")
                    .anyMatch(line -> line.startsWith("error: say: job complete"))
                    .anyMatch(line -> line.contains("on the network, jobs:"));
        } finally {
            program.destroyForcibly();
        }
    }

    private static String ask(TerminalClient host, String request, int replyBytes) throws Exception {
        host.send(request);
        return host.receiveHex(replyBytes);
    }

    private static void awaitLine(BufferedReader out, String line) throws Exception {
        String next;
        do {
            next = out.readLine();
            assertThat(next).as("the program ended before it said: %s", line).isNotNull();
        } while (!next.equals(line));
    }

    @Test
    void aPortThatCannotBeHadIsOneSentenceAndExitCode1() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        Process program = start("samv", "--link", file.toString());
        try (BufferedReader errors = program.errorReader()) {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(1);
            assertThat(errors.lines()).singleElement().asString().contains(file.toString(), "choose another name");
        } finally {
            program.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Simulate.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
