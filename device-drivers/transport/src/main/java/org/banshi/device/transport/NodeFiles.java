package org.banshi.device.transport;

import java.nio.file.Path;

/** Opens device nodes so that nobody else of ours can have them at the same time. */
final class NodeFiles {

    private NodeFiles() {}

    static int openLocked(Path node, int access, String usualGroup) throws PortException {
        int descriptor;
        try {
            descriptor = Posix.open(node.toString(), access | Posix.O_NONBLOCK | Posix.O_NOCTTY | Posix.O_CLOEXEC);
        } catch (Posix.CallFailed failure) {
            throw PortErrors.ofOpen(node, failure.errno(), usualGroup);
        }
        if (!Posix.lock(descriptor)) {
            Posix.close(descriptor);
            throw PortErrors.inUse(node);
        }
        return descriptor;
    }
}
