package org.banshi.device.page;

import java.util.Optional;

/**
 * Who issues the document, and when.
 *
 * @param authority full name
 * @param date as it is to be read, for example {@code 2026年11月24日}
 * @param seal the electronic seal, PNG with a transparent ground, drawn over name and date; without one the place for a
 *     stamp of rubber is marked
 */
public record Signature(String authority, String date, Optional<byte[]> seal) {

    public Signature {
        seal = seal.map(byte[]::clone);
    }

    @Override
    public Optional<byte[]> seal() {
        return seal.map(byte[]::clone);
    }

    @Override
    public String toString() {
        return "Signature[" + authority + ", " + date + (seal.isPresent() ? ", sealed" : "") + "]";
    }
}
