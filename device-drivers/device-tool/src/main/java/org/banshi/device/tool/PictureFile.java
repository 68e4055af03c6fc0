package org.banshi.device.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Luminance picture(Path file) throws ToolFailure {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw ToolFailure.usage("“" + file + "” cannot be read; check its name and permissions.");
        }
        try {
            return Luminance.ofEncoded(bytes);
        } catch (IOException noPicture) {
            throw ToolFailure.usage("“" + file + "” cannot be used: " + noPicture.getMessage());
        }
    }
}
