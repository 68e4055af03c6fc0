package org.banshi.packaging.terminal;

/** What is closed also when this Java virtual machine is told to end (SIGTERM, SIGINT) before it came to that. */
final class AtExit implements AutoCloseable {

    private final Thread hook;

    /** @throws IllegalStateException when the end has begun already */
    AtExit(String name, Runnable close) {
        this.hook = new Thread(close, "end-" + name);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** It was closed; at the end nothing is to be done. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is about to run or running, which is as good.
        }
    }
}
