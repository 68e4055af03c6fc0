package org.banshi.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract's types as JSON in UTF-8, the same on both sides: bytes in Base64, times in ISO 8601, what is empty is
 * left out. Fields that must be there must be; fields that are not known are passed over, so that either side may learn
 * new ones first. Errors name the field, never its value. Thread-safe.
 */
public final class ContractJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            // A missing field is null before it is looked at, except an Optional, which is then empty.
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContractJson() {}

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** For answers of the other side: tolerates fields that this version does not know. */
    public static <T> T read(byte[] json, Class<T> type) throws MalformedJsonException {
        return read(MAPPER.readerFor(type), json, type);
    }

    /** For what is signed or counted: a field that is not known might have mattered, so it is refused. */
    public static <T> T readStrictly(byte[] json, Class<T> type) throws MalformedJsonException {
        return read(MAPPER.readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES), json, type);
    }

    private static <T> T read(ObjectReader reader, byte[] json, Class<T> type) throws MalformedJsonException {
        T value;
        try {
            value = reader.readValue(json);
        } catch (JacksonException e) {
            // Jackson's own message quotes what it read; only the way to the field is passed on.
            String field = e.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .collect(Collectors.joining("."));
            throw new MalformedJsonException(
                    "Not a usable " + type.getSimpleName() + (field.isEmpty() ? "" : ": see the field " + field));
        }
        if (value == null) {
            throw new MalformedJsonException("Not a usable " + type.getSimpleName() + ": null");
        }
        return value;
    }

    static <T> T readFile(Path file, Class<T> type) throws IOException {
        try {
            return read(Files.readAllBytes(file), type);
        } catch (MalformedJsonException e) {
            throw new IOException("The file " + file + " is damaged. " + e.getMessage(), e);
        }
    }

    /** Complete or not at all. */
    static void writeFile(Path file, Object value) throws IOException {
        byte[] json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        Pem.write(file, new String(json, StandardCharsets.UTF_8) + "\n", false);
    }
}
