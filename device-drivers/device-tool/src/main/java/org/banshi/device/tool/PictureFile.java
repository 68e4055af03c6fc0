package org.banshi.device.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.scanner.picture.FoundCode;
import org.banshi.device.scanner.picture.Luminance;
import org.banshi.device.scanner.picture.PictureDecoder;
import org.banshi.device.scanner.picture.Search;

/** Finds a code in a picture that lies in a file, as the terminal finds it in one that its camera took. */
final class PictureFile {

    /** Ten times what a good camera's picture takes; it fits into the tool's memory. */
    private static final int MOST_BYTES = 64 << 20;

    private PictureFile() {}

    static FoundCode code(Path file) throws ToolFailure {
        List<FoundCode> found = new PictureDecoder().decode(picture(file), Search.usual());
        if (found.isEmpty()) {
            throw new ToolFailure(
                    ExitCode.NOT_DONE,
                    new DeviceError(
                            Code.TIMED_OUT,
                            Origin.USER,
                            Action.NONE,
                            "No code is found in “" + file + "” within "
                                    + Search.usual().budget().toSeconds()
                                    + " seconds: take the picture from nearer, sharp and evenly lit.",
                            ""));
        }
        return found.getFirst();
    }

    /** The path of this name, as it was typed. */
    static Path named(String name) throws ToolFailure {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw ToolFailure.usage("The picture's name has characters that no file's name has here.");
        }
    }

    private static Luminance picture(Path file) throws ToolFailure {
        byte[] bytes;
        try {
            bytes = bytes(file);
        } catch (IOException unreadable) {
            throw ToolFailure.usage("“" + file + "” cannot be read; check its name and permissions.");
        }
        try {
            return Luminance.ofEncoded(bytes);
        } catch (IOException noPicture) {
            throw ToolFailure.usage("“" + file + "” cannot be used: " + noPicture.getMessage());
        }
    }

    /** Not of devices and pipes, which may never end. */
    private static byte[] bytes(Path file) throws IOException, ToolFailure {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw ToolFailure.usage("“" + file + "” is no file with a picture.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            // What lies in /proc is told to be empty, and any file may grow.
            byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES || Files.size(file) > MOST_BYTES) {
                throw ToolFailure.usage("“" + file + "” is larger than 64 MB; take a smaller picture.");
            }
            return bytes;
        }
    }
}
