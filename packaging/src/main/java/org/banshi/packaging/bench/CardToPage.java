package org.banshi.packaging.bench;

import java.awt.AWTException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.packaging.terminal.Eye;
import org.banshi.packaging.terminal.Finger;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.wire.LineSpeed;

/**
 * From the card's last byte on the wire to the page with the person's data painted: driver, station, core, layout and
 * painting, on a kiosk that has been used before.
 */
final class CardToPage {

    private static final int WARM_UP = 3;
    private static final int RUNS = 15;
    private static final double PROMISED_MILLISECONDS = 150;

    /** DEVICES 1.3: the reply to "read text and photo". */
    private static final int REPLY_BYTES = 1295;

    private CardToPage() {}

    static Figure measure(WholeTerminal terminal) throws IOException, InterruptedException {
        BlockingQueue<Long> replies = new LinkedBlockingQueue<>();
        BlockingQueue<Eye.Paint> paints = new LinkedBlockingQueue<>();
        terminal.reader().onEvent(event -> {
            if (event.equals("card read")) {
                replies.add(System.nanoTime());
            }
        });
        Samples samples = new Samples();
        try (AutoCloseable follower = terminal.eye().follow(paints::add)) {
            Finger finger = new Finger();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                paints.clear();
                terminal.reader().putCard(FictionalPersons.middleAged());
                long began = take(replies, "the reader to answer");
                // The reply was handed to the line then; its last byte leaves after the line's own time.
                long lastByte = began + LineSpeed.BAUD_115200.nanos(REPLY_BYTES);
                long painted = painted(paints, "Choose");
                if (run >= WARM_UP) {
                    samples.add(painted - lastByte);
                }
                finger.touch(terminal.eye().awaitControl("end", Duration.ofSeconds(5)));
                terminal.reader().removeCard();
                terminal.eye().await("Attract", Duration.ofSeconds(30));
            }
        } catch (IOException | InterruptedException fault) {
            throw fault;
        } catch (AWTException noDisplay) {
            throw new IOException("The display cannot be touched", noDisplay);
        } catch (Exception closing) {
            throw new IOException("The probe could not be closed", closing);
        }
        return new Figure(
                "card's last byte to prefilled page painted, p95",
                samples.quantile(0.95),
                "ms",
                PROMISED_MILLISECONDS,
                samples.spread());
    }

    private static long painted(BlockingQueue<Eye.Paint> paints, String stage)
            throws IOException, InterruptedException {
        while (true) {
            Eye.Paint paint = take(paints, "the page " + stage);
            if (paint.stage().equals(stage)) {
                return paint.nanos();
            }
        }
    }

    private static <T> T take(BlockingQueue<T> queue, String what) throws IOException, InterruptedException {
        T taken = queue.poll(20, TimeUnit.SECONDS);
        if (taken == null) {
            throw new IOException("Waited 20 s in vain for " + what);
        }
        return taken;
    }
}
