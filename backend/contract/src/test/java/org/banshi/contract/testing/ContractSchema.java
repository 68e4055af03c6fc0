package org.banshi.contract.testing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Checks real requests and responses against {@code openapi/banshi.yaml}: on the terminal and in the backend. In the
 * test jar of banshi-contract; whoever uses it needs networknt's validator and Jackson's YAML in test scope.
 */
public final class ContractSchema {

    private static final String DOCUMENT = "https://banshi.org/openapi/banshi.json";

    private final JsonNode openApi;
    private final SchemaRegistry registry;

    public ContractSchema() {
        try (InputStream file = Objects.requireNonNull(
                ContractSchema.class.getResourceAsStream("/openapi/banshi.yaml"), "openapi/banshi.yaml is missing")) {
            openApi = new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("openapi/banshi.yaml is not readable", e);
        }
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(DOCUMENT, openApi.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** What is wrong with the JSON as that component, for example {@code Envelope}; empty when nothing is. */
    public List<String> problems(String component, byte[] json) {
        if (openApi.at("/components/schemas/" + component).isMissingNode()) {
            return List.of("The contract has no component " + component);
        }
        return problems(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + component), json);
    }

    /** What is wrong with the body of a request as the contract has it. */
    public List<String> requestProblems(String method, String path, byte[] body) {
        String pointer = operation(method, path) + "/requestBody/content/application~1json/schema";
        return openApi.at(pointer).isMissingNode()
                ? List.of("The contract has no request body for " + method + " " + path)
                : problems(SchemaLocation.of(DOCUMENT + "#" + pointer), body);
    }

    /**
     * What is wrong with an answer: its status, its media type, its body.
     *
     * @param path as in the contract, for example {@code /v1/follow-ups/{applicationId}}
     * @param contentType may have parameters; a text, for example a page, is checked as one string
     */
    public List<String> responseProblems(String method, String path, int status, String contentType, byte[] body) {
        String response = operation(method, path) + "/responses/" + status;
        if (openApi.at(response).isMissingNode()) {
            return List.of("The contract has no status " + status + " for " + method + " " + path);
        }
        String mediaType = contentType.replaceFirst(";.*", "").strip();
        String pointer = response + "/content/" + mediaType.replace("/", "~1") + "/schema";
        return openApi.at(pointer).isMissingNode()
                ? List.of("The contract has no " + mediaType + " for " + method + " " + path + " " + status)
                : problems(
                        SchemaLocation.of(
                                DOCUMENT + "#" + pointer.replace("{", "%7B").replace("}", "%7D")),
                        mediaType.startsWith("text/") ? string(body) : body);
    }

    private static byte[] string(byte[] text) {
        return JsonMapper.shared().writeValueAsBytes(new String(text, StandardCharsets.UTF_8));
    }

    private static String operation(String method, String path) {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> problems(SchemaLocation location, byte[] json) {
        Schema schema = registry.getSchema(location);
        return schema.validate(JsonMapper.shared().readTree(json)).stream()
                .map(Error::toString)
                .toList();
    }
}
