package org.banshi.packaging.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sees which controls are on the kiosk's screen and where, through the kiosk's probe. */
public final class Eye {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path socket;

    public Eye(Path socket) {
        this.socket = socket;
    }

    /** What the probe says is on the screen. */
    public record Sight(String stage, String detail, long serial, List<Control> controls) {

        public Optional<Control> control(String id) {
            // The last one lies in front.
            return controls.reversed().stream()
                    .filter(control -> control.id().equals(id))
                    .findFirst();
        }
    }

    /** In screen pixels. */
    public record Control(String id, int x, int y, int width, int height, boolean enabled) {}

    /** A stage that was painted, with CLOCK_MONOTONIC. */
    public record Paint(String stage, String detail, long serial, long nanos) {}

    public Sight look() throws IOException {
        try (SocketChannel channel = connect("screen")) {
            return JSON.readValue(lines(channel).readLine(), Sight.class);
        }
    }

    /** Whether the kiosk is up far enough to be asked. */
    public boolean open() {
        try {
            look();
            return true;
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    /** Waits until the screen shows that stage and it has been painted. */
    public Sight await(String stage, Duration most) throws IOException {
        return Wait.until("the stage " + stage, most, () -> {
            Sight sight = look();
            return sight.stage().equals(stage) ? Optional.of(sight) : Optional.empty();
        });
    }

    /** Waits until that control is there and can be touched. */
    public Control awaitControl(String id, Duration most) throws IOException {
        return Wait.until("the control " + id, most, () -> look().control(id).filter(Control::enabled));
    }

    /** Tells of every painted stage until closed; on a thread of its own. */
    public AutoCloseable follow(Consumer<Paint> painted) throws IOException {
        SocketChannel channel = connect("paints");
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = lines(channel)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    painted.accept(JSON.readValue(line, Paint.class));
                }
            } catch (IOException closed) {
                // the follower was closed, or the kiosk went away: there is nothing more to tell
            }
        });
        return channel;
    }

    private SocketChannel connect(String request) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException failed) {
            channel.close();
            throw failed instanceof ConnectException ? failed : new IOException("No probe at " + socket, failed);
        }
    }

    private static BufferedReader lines(SocketChannel channel) {
        return new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }
}
