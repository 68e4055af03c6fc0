package org.banshi.packaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the house: which room may know which. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.banshi");

    private static final String[] SPRING_AND_JAVAFX = {"org.springframework..", "javafx..", "com.sun.javafx.."};

    @Test
    void everyRoomIsLookedAt() {
        // A rule over classes that were not imported would hold for nothing.
        for (String room : List.of(
                "content",
                "device",
                "device.transport",
                "device.samv",
                "device.escpos",
                "device.scanner",
                "device.pcsc",
                "device.ipp",
                "device.page",
                "device.sane",
                "device.tool",
                "device.conformance",
                "simulator.samv",
                "simulator.ipp",
                "contract",
                "backend",
                "kiosk.visit",
                "kiosk.station",
                "kiosk.outbox",
                "kiosk.screen",
                "packaging.demo")) {
            assertThat(HOUSE.containPackage("org.banshi." + room)).as(room).isTrue();
        }
    }

    @Test
    void contentKnowsNeitherSpringNorScreen() {
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING_AND_JAVAFX)
                .because("an office checks content on any machine, and the backend runs the same engine"));
        staysWithin("org.banshi.content..", "content is what all others build on", "org.banshi.content..");
    }

    @Test
    void driversKnowNeitherSpringNorScreen() {
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.device..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING_AND_JAVAFX)
                .because("an engineer tries a device without the kiosk"));
        staysWithin("org.banshi.device..", "a driver serves any program", "org.banshi.device..");
    }

    @Test
    void theDeviceApiKnowsNoTransportAndDoesNoInput() {
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.device")
                .and()
                // A jar that was dropped in is named to its class loader by a URL; nothing else of java.net is.
                .doNotHaveSimpleName("DriverFolder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.banshi.device.*..", "java.net..", "java.nio.channels..", "jssc..")
                .because("what a device is does not depend on what carries its bytes"));
    }

    @Test
    void driversDoNotKnowEachOther() {
        check(slices().matching("org.banshi.device.(samv|escpos|scanner|pcsc|ipp|sane)..")
                .should()
                .notDependOnEachOther()
                .because("a driver is one jar that can be left out"));
    }

    @Test
    void theConformanceKitKnowsNoDriver() {
        staysWithin(
                "org.banshi.device.conformance..",
                "a vendor tests with it what we have never seen",
                "org.banshi.device",
                "org.banshi.device.conformance..");
    }

    @Test
    void onlyTransportTouchesTheSerialLibrary() {
        check(noClasses()
                .that(resideOutsideOfPackages("org.banshi.device.transport.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jssc..")
                .because("its pitfalls (DEVICES: timed reads burn a core) are handled in one place"));
    }

    @Test
    void simulatorsAreIndependentOfTheDrivers() {
        staysWithin(
                "org.banshi.simulator..",
                "a double that shares code with the driver shares its mistakes",
                "org.banshi.simulator..");
    }

    @Test
    void theContractStandsAlone() {
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING_AND_JAVAFX)
                .because("a province plugs its own platform in behind it"));
        staysWithin("org.banshi.contract..", "both sides build on it", "org.banshi.contract..");
    }

    @Test
    void theBackendDoesNotKnowTheTerminal() {
        staysWithin(
                "org.banshi.backend..",
                "the backend sees envelopes, not terminals' insides",
                "org.banshi.backend..",
                "org.banshi.contract..",
                "org.banshi.content..");
    }

    @Test
    void theTerminalDoesNotKnowTheServer() {
        staysWithin(
                "org.banshi.kiosk..",
                "any platform behind the contract will do",
                "org.banshi.kiosk..",
                "org.banshi.contract..",
                "org.banshi.content..",
                "org.banshi.device",
                "org.banshi.device.page");
    }

    @Test
    void theVisitIsPure() {
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.kiosk.visit..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..",
                                "javafx..",
                                "java.io..",
                                "java.net..",
                                "java.nio.channels..",
                                "java.nio.file..",
                                "java.sql..",
                                "java.util.concurrent..",
                                "org.slf4j..")
                        .and(DescribedPredicate.not(new SerializableMarker())))
                .because("flows, time-outs and faults are tested in microseconds"));
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.kiosk.visit..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes in as an event or by the rules"));
    }

    @Test
    void theScreenDecidesNothing() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.banshi.kiosk.screen..", "org.banshi.kiosk.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.banshi.kiosk.station..",
                        "org.banshi.kiosk.outbox..",
                        "org.springframework..",
                        "java.sql..",
                        "java.net.http..")
                .because("it draws a visit and posts events"));
        check(noClasses()
                .that()
                .resideInAPackage("org.banshi.kiosk.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.banshi.kiosk.screen..", "org.banshi.kiosk.visit..")
                .because("a component knows how it looks, not what it is for"));
    }

    @Test
    void theCoreOfTheTerminalKnowsNoScreen() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.banshi.kiosk.visit..",
                        "org.banshi.kiosk.station..",
                        "org.banshi.kiosk.outbox..",
                        "org.banshi.kiosk.receipt..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.banshi.kiosk.screen..", "org.banshi.kiosk.ui..")
                .because("a visit runs, is saved and is printed without a display"));
    }

    @Test
    void nothingPrintsInsteadOfLogging() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.banshi.kiosk..",
                        "org.banshi.backend..",
                        "org.banshi.contract..",
                        "org.banshi.content..",
                        "org.banshi.device",
                        "org.banshi.device.transport..",
                        "org.banshi.device.samv..",
                        "org.banshi.device.escpos..",
                        "org.banshi.device.scanner..",
                        "org.banshi.device.ipp..",
                        "org.banshi.device.page..")
                .and()
                .resideOutsideOfPackage("org.banshi.content.tool..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is printed is neither kept nor filtered"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        check(classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .because("null is never passed across a boundary"));
    }

    private static void staysWithin(String room, String reason, String... allowed) {
        String[] others = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(allowed), java.util.stream.Stream.of("java.."))
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.banshi..").and(resideOutsideOfPackages(others)))
                .because(reason));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }

    /** Records and exceptions touch java.io only by being serialisable. */
    private static final class SerializableMarker extends DescribedPredicate<JavaClass> {
        SerializableMarker() {
            super("java.io.Serializable");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isEquivalentTo(java.io.Serializable.class);
        }
    }
}
