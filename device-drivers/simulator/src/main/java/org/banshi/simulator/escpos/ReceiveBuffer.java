package org.banshi.simulator.escpos;

/** A ring of received bytes. Not thread-safe. */
final class ReceiveBuffer {

    private final byte[] ring;
    private int first;
    private int count;

    ReceiveBuffer(int capacity) {
        ring = new byte[capacity];
    }

    boolean full() {
        return count == ring.length;
    }

    int room() {
        return ring.length - count;
    }

    boolean empty() {
        return count == 0;
    }

    void add(int value) {
        ring[(first + count) % ring.length] = (byte) value;
        count++;
    }

    int take() {
        int value = ring[first] & 0xFF;
        first = (first + 1) % ring.length;
        count--;
        return value;
    }

    void clear() {
        count = 0;
    }
}
