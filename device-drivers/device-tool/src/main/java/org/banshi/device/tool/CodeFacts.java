package org.banshi.device.tool;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.ScannedCode;
import org.banshi.device.scanner.picture.FoundCode;

/**
 * What is printed of a code.
 *
 * @param show also what it says, which may be personal
 */
record CodeFacts(boolean show) {

    Map<String, Object> of(ScannedCode code) {
        return of(code, text(code.payload()));
    }

    Map<String, Object> of(FoundCode code) {
        return of(code.scanned(), code.text());
    }

    private Map<String, Object> of(ScannedCode code, Optional<String> text) {
        byte[] payload = code.payload();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("bytes", payload.length);
        facts.put("sha256", sha256(payload));
        code.symbology().ifPresent(symbology -> facts.put("symbology", symbology));
        if (show) {
            facts.put("hex", HexFormat.of().formatHex(payload));
            // Without a text the hexadecimal digits say all there is.
            text.ifPresent(words -> facts.put("text", words));
        }
        return facts;
    }

    private static Optional<String> text(byte[] payload) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload))
                    .toString());
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    private static String sha256(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
