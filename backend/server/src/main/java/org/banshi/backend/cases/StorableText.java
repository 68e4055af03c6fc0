package org.banshi.backend.cases;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * PostgreSQL stores neither the character 0 nor halves of characters. Without this check one such application would
 * fail for ever and hold up all behind it in its outbox.
 */
final class StorableText {

    private StorableText() {}

    /** @param json well-formed */
    static boolean isStorable(byte[] json) {
        return isStorable(JsonMapper.shared().readTree(json));
    }

    private static boolean isStorable(JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!isStorable(property.getKey())) {
                return false;
            }
        }
        if (node.isString()) {
            return isStorable(node.stringValue());
        }
        for (JsonNode child : node) {
            if (!isStorable(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStorable(String text) {
        // The encoder refuses half a surrogate pair.
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
