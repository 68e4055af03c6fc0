package org.banshi.simulator.smartcard;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of this process' private pcscd; gone when the process ends. */
final class PcscFolder {

    /** What libpcsclite asks for, once in the life of a process. */
    static final String SOCKET_VARIABLE = "PCSCLITE_CSOCK_NAME";

    private static final Path FOLDER = make();

    private PcscFolder() {}

    /** To be called before the process uses libpcsclite for the first time. */
    static Path ofThisProcess() {
        return FOLDER;
    }

    static Path socket() {
        return FOLDER.resolve("pcscd.comm");
    }

    private static Path make() {
        try {
            // A socket's name may have 107 bytes: the system's own short folder, not the build's.
            Path folder = Files.createTempDirectory(Path.of("/tmp"), "banshi-pcscd");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder), "pcscd-folder"));
            setEnvironment(SOCKET_VARIABLE, folder.resolve("pcscd.comm").toString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java's own environment is a copy; the C library's is meant. */
    private static void setEnvironment(String name, String value) {
        Linker linker = Linker.nativeLinker();
        var setenv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            // Fails for want of memory only.
            int ignored = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            return;
        }
        folder.toFile().delete();
    }
}
