package org.banshi.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.banshi.contract.Application;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Rating;
import org.banshi.contract.Sealer;
import org.banshi.contract.SubmissionKind;
import org.banshi.contract.TerminalKey;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A whole backend with its own PostgreSQL in this JVM, one for all tests, and one terminal that it knows. */
final class TestBackend implements AutoCloseable {

    static final String TERMINAL = "T-0001";

    private final Path data;
    private final ConfigurableApplicationContext context;
    private final Client client;
    private final TerminalKey terminalKey = TerminalKey.generate();

    private TestBackend() throws IOException {
        data = Files.createTempDirectory("banshi-backend-test");
        context = BackendApplication.start("--server.port=0", "--banshi.backend.data=" + data);
        client = new Client(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        register(TERMINAL, terminalKey);
    }

    Client client() {
        return client;
    }

    Path data() {
        return data;
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    BackendKeys keys() throws IOException {
        return BackendKeys.load(data.resolve("backend-keys.json"));
    }

    void register(String terminalId, TerminalKey key) throws IOException {
        key.registration(terminalId).save(data.resolve("terminals").resolve(terminalId + ".json"));
    }

    Envelope seal(Application application) throws IOException {
        return seal(application.id(), SubmissionKind.APPLICATION, application);
    }

    Envelope seal(Rating rating) throws IOException {
        return seal(rating.id(), SubmissionKind.RATING, rating);
    }

    Envelope seal(UUID id, SubmissionKind kind, Object payload) throws IOException {
        return new Sealer(TERMINAL, terminalKey, keys()).seal(kind, id, ContractJson.write(payload));
    }

    int cases(UUID applicationId) {
        return database()
                .sql("select count(*) from case_file where application_id = :id")
                .param("id", applicationId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() throws IOException {
        client.close();
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }

    /** Gives the one instance to tests that ask for it, and closes it after the last. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType() == TestBackend.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return extension
                    .getRoot()
                    .getStore(ExtensionContext.Namespace.create(TestBackend.class))
                    .computeIfAbsent(
                            TestBackend.class,
                            key -> {
                                try {
                                    return new TestBackend();
                                } catch (IOException e) {
                                    throw new IllegalStateException("The backend did not start", e);
                                }
                            },
                            TestBackend.class);
        }
    }
}
