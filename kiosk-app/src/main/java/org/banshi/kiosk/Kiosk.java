package org.banshi.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the terminal. Spring is started on a thread of its own while JavaFX brings up the window, so that the first
 * frame waits for neither.
 */
public final class Kiosk {

    /** Where an engineer's settings are looked for when {@code --config FILE} does not say otherwise. */
    private static final String SETTINGS = "/etc/banshi/kiosk.yaml";

    /** EX_CONFIG of sysexits.h. */
    static final int EXIT_NOT_STARTED = 78;

    /** EX_SOFTWARE of sysexits.h. */
    private static final int EXIT_FAULT = 70;

    private static final Logger log = LoggerFactory.getLogger(Kiosk.class);

    private static final CompletableFuture<ConfigurableApplicationContext> SPRING = new CompletableFuture<>();

    private Kiosk() {}

    public static void main(String[] arguments) {
        // Glyphs for the printer are drawn with AWT; it must not look for a display of its own beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        // China has one time; a machine that was left at UTC must not promise yesterday's dates.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> uncaught(thread, fault));
        // systemd ends a program with SIGTERM, and JavaFX does not notice.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("close").unstarted(Kiosk::close));
        List<String> options = springOptions(arguments);
        Thread.ofPlatform().name("spring-start").daemon().start(() -> {
            try {
                SPRING.complete(startSpring(options));
            } catch (Throwable failed) {
                SPRING.completeExceptionally(failed);
            }
        });
        Application.launch(KioskApplication.class);
    }

    /** Writes what was confirmed, ends devices and sender. A second call does nothing. */
    static void close() {
        if (SPRING.isDone() && !SPRING.isCompletedExceptionally()) {
            SPRING.join().close();
        }
    }

    /** Ends the program; systemd starts it again. */
    static void end(int code) {
        Thread.ofPlatform().name("end").start(() -> System.exit(code));
    }

    /** Without the message, which might repeat what a resident typed. An Error leaves nothing to rely on. */
    private static void uncaught(Thread thread, Throwable fault) {
        Throwable bare = new Throwable(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        log.error("UNCAUGHT {} on thread {}", fault.getClass().getName(), thread.getName(), bare);
        if (fault instanceof Error) {
            end(EXIT_FAULT);
        }
    }

    /** Completed when everything behind the screen is there, exceptionally when it cannot be. */
    static CompletableFuture<ConfigurableApplicationContext> spring() {
        return SPRING;
    }

    static ConfigurableApplicationContext startSpring(List<String> options) {
        SpringApplication application = new SpringApplication(KioskConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application.run(options.toArray(String[]::new));
    }

    static List<String> springOptions(String[] arguments) {
        List<String> options = new ArrayList<>();
        String location = "optional:file:" + SETTINGS;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--config")) {
                // Without a name after it, the folder itself: said as a settings file that is not there.
                String file = i + 1 < arguments.length ? arguments[++i] : "";
                location = "file:" + Path.of(file).toAbsolutePath();
            } else {
                options.add(arguments[i]);
            }
        }
        options.add("--spring.config.additional-location=" + location);
        return options;
    }
}
