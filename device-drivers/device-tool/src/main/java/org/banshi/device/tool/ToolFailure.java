package org.banshi.device.tool;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** Ends a command with one sentence and an exit code. */
final class ToolFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient DeviceError error;

    ToolFailure(DeviceError error) {
        this(ExitCode.of(error), error);
    }

    ToolFailure(ExitCode exitCode, DeviceError error) {
        super(error.sentence());
        this.exitCode = exitCode;
        this.error = error;
    }

    static ToolFailure usage(String sentence) {
        return new ToolFailure(new DeviceError(Code.CONFIGURATION, Origin.USER, Action.CONFIGURATION, sentence, ""));
    }

    static ToolFailure timedOut(String sentence) {
        return new ToolFailure(new DeviceError(Code.TIMED_OUT, Origin.USER, Action.RETRY, sentence, ""));
    }

    ExitCode exitCode() {
        return exitCode;
    }

    DeviceError error() {
        return error;
    }
}
