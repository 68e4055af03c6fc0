package org.banshi.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars of vendors good and bad, each compiled and packed as a vendor would. */
class DroppedInDriversTest {

    @TempDir
    private Path work;

    @TempDir
    private Path folder;

    @Test
    void oneBadJarHarmsNoOtherAndIsNamedInOneSentence() throws Exception {
        drop("a-good.jar", "good", "public A() {}", "return null;");
        drop("b-second.jar", "good", "public A() {}", "return null;");
        drop("c-throws.jar", "throws", "public A() { throw new IllegalStateException(\"secret\"); }", "return null;");
        drop("d-hidden.jar", "hidden", "A() {}", "return null;");
        drop("e-shouts.jar", "SHOUTS!", "public A() {}", "return null;");
        drop("f-other.jar", "other", "public A() {}", "return null;");
        Files.writeString(folder.resolve("g-broken.jar"), "this is no jar");
        Files.writeString(folder.resolve("h-notes.txt"), "nothing to do with it");
        jar(folder.resolve("i-library.jar"), List.of());
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("j-empty.jar")))) {
            write(
                    jar,
                    "META-INF/services/" + DeviceDriver.class.getName(),
                    "no.such.Driver".getBytes(StandardCharsets.US_ASCII));
        }

        DeviceDrivers drivers = DeviceDrivers.installed(getClass().getClassLoader(), folder);
        assertThat(drivers.schemes()).containsExactly("good", "other");
        assertThat(drivers.complaints())
                .hasSize(7)
                .allSatisfy(sentence -> assertThat(sentence)
                        .endsWith(".")
                        .containsPattern("[b-j]-[a-z]+\\.jar")
                        .doesNotContain("\n", "secret"));
    }

    @Test
    void whatFailsOnOpeningIsOneSentence() throws Exception {
        drop("bad.jar", "bad", "public A() {}", "throw new IllegalStateException(\"secret\");");
        drop("worse.jar", "worse", "public A() {}", "throw new NoSuchMethodError(\"secret\");");
        DeviceDrivers drivers = DeviceDrivers.installed(getClass().getClassLoader(), folder);
        for (String scheme : List.of("bad", "worse", "absent")) {
            assertThatThrownBy(() -> drivers.open(DeviceUri.parse(scheme + ":tcp://127.0.0.1:1")))
                    .isInstanceOf(DeviceUriException.class)
                    .hasMessageContaining("“" + scheme + ":”")
                    .hasMessageEndingWith(".")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void noFolderIsNoDriver() {
        DeviceDrivers drivers = DeviceDrivers.installed(getClass().getClassLoader(), folder.resolve("none"));
        assertThat(drivers.schemes()).isEmpty();
        assertThat(drivers.complaints()).isEmpty();
    }

    private void drop(String name, String scheme, String constructor, String open) throws IOException {
        Path source = Files.createDirectories(work.resolve(name)).resolve("A.java");
        Files.writeString(source, """
                package vendor;
                public final class A implements org.banshi.device.DeviceDriver {
                    %s
                    @Override public String scheme() { return "%s"; }
                    @Override public org.banshi.device.Device open(org.banshi.device.DeviceUri uri) { %s }
                }
                """.formatted(constructor, scheme, open));
        String classPath = System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        System.err,
                        "-proc:none",
                        "-cp",
                        classPath,
                        "-d",
                        source.getParent().toString(),
                        source.toString());
        assertThat(result).as("compiling %s", name).isZero();
        jar(folder.resolve(name), List.of(source.getParent()));
    }

    private static void jar(Path target, List<Path> classes) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(target))) {
            write(jar, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.US_ASCII));
            for (Path root : classes) {
                write(
                        jar,
                        "META-INF/services/" + DeviceDriver.class.getName(),
                        "vendor.A".getBytes(StandardCharsets.US_ASCII));
                try (Stream<Path> files = Files.walk(root.resolve("vendor"))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        write(jar, root.relativize(file).toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
    }

    private static void write(ZipOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
