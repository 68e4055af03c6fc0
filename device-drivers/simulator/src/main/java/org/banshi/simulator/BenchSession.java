package org.banshi.simulator;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A bench as a program: events and answers go to standard output line by line, commands come from standard input. The
 * end of the input ends the program only when a person pressed Ctrl-D; started by a script, it goes on until {@code
 * quit} or a signal.
 */
final class BenchSession {

    private final SimulatorBench bench = new SimulatorBench();
    private final PrintWriter out;

    BenchSession(PrintWriter out) {
        this.out = out;
        bench.onEvent(this::print);
    }

    SimulatorBench bench() {
        return bench;
    }

    /** Serves until quit. The devices are closed whichever way the program ends. */
    int serve(InputStream in) throws InterruptedException {
        Thread onSignal = new Thread(bench::close, "bench-close");
        Runtime.getRuntime().addShutdownHook(onSignal);
        SimulatorConsole console = bench.console();
        Thread.ofPlatform().name("bench-input").daemon().start(() -> listen(in, console));
        bench.awaitQuit();
        bench.close();
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException e) {
            // A signal came at the same moment; the hook finds the bench closed and is harmless.
        }
        return 0;
    }

    private void listen(InputStream in, SimulatorConsole console) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String answer = console.execute(line);
                if (!answer.isEmpty()) {
                    print(answer);
                }
            }
        } catch (IOException e) {
            print("error: no more commands, standard input failed: " + e.getMessage());
            return;
        }
        Console terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            console.execute("quit");
        }
    }

    private synchronized void print(String line) {
        out.println(line);
        out.flush();
    }
}
