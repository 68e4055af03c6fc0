package org.banshi.device.ipp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceUri;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an encrypted connection that fails: before anything was sent, or when a document may be there. */
@Timeout(60)
class EncryptedConnectionTest {

    private static final String PASSWORD = "printer";
    private static final byte[] DOCUMENT = "%PDF-1.7 page %%EOF".getBytes(ISO_8859_1);

    /** Neither TLS nor HTTP. */
    private static final byte[] NOISE = "\u00a5".repeat(64).getBytes(ISO_8859_1);

    @TempDir
    private static Path folder;

    private static Path certificate = Path.of("");
    private static KeyStore keys;

    private final CompletableFuture<String> arrived = new CompletableFuture<>();
    private ServerSocket server;

    @BeforeAll
    static void makeKey() throws Exception {
        Path store = folder.resolve("printer.p12");
        PeerProcess.run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "printer",
                "-keyalg",
                "EC",
                "-dname",
                "CN=printer",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        certificate = Files.write(
                folder.resolve("printer.der"), keys.getCertificate("printer").getEncoded());
    }

    @BeforeEach
    void listen() throws Exception {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void brokenBehindTheDocumentItIsLostAndNoMatterOfTrust() throws Exception {
        serveOnce(true);
        IppAnswer answer = send("127.0.0.1", Certificates.trustingOnly(certificate));
        assertThat(arrived.get(20, TimeUnit.SECONDS)).endsWith("%%EOF");
        checkLost(answer);
    }

    @Test
    void aPortThatDoesNotEncryptIsNoMatterOfTrust() throws Exception {
        serveOnce(false);
        checkLost(send("127.0.0.1", Certificates.trustingOnly(certificate)));
    }

    @Test
    void anUnknownCertificateGetsNothing() throws Exception {
        serveOnce(true);
        checkNotTrusted(send("127.0.0.1", SSLContext.getDefault()));
    }

    @Test
    void aCertificateOfAnotherNameGetsNothing() throws Exception {
        serveOnce(true);
        checkNotTrusted(send("localhost", Certificates.trustingOnly(certificate)));
    }

    private static void checkLost(IppAnswer answer) {
        assertThat(answer).isInstanceOfSatisfying(IppAnswer.Lost.class, lost -> {
            assertThat(lost.error().code()).isEqualTo(Code.LOST);
            assertThat(lost.error().sentence()).startsWith("The encrypted connection ");
        });
    }

    private void checkNotTrusted(IppAnswer answer) {
        assertThat(answer).isInstanceOfSatisfying(IppAnswer.NotDone.class, refused -> {
            assertThat(refused.error().code()).isEqualTo(Code.CONFIGURATION);
            assertThat(refused.error().sentence()).contains("is not trusted", "certificate=");
        });
        assertThat(arrived).isNotCompleted();
    }

    private IppAnswer send(String host, SSLContext trust) throws Exception {
        IppAddress address =
                IppAddress.of(DeviceUri.parse("ipps://" + host + ":" + server.getLocalPort() + "/ipp/print"));
        try (IppHttp http = new IppHttp(address, IppBench.QUICK.connectWithin(), Optional.of(trust))) {
            http.open();
            return new IppClient(address, http, IppBench.QUICK).print("page", List.of(), DOCUMENT);
        }
    }

    /** Reads a document and answers it with noise, behind the back of the encryption. */
    private void serveOnce(boolean encrypted) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        Thread.ofVirtual().start(() -> {
            try (Socket plain = server.accept()) {
                if (encrypted) {
                    Socket socket = context.getSocketFactory().createSocket(plain, InputStream.nullInputStream(), true);
                    StringBuilder read = new StringBuilder();
                    byte[] some = new byte[8192];
                    while (!read.toString().endsWith("%%EOF")) {
                        int count = socket.getInputStream().read(some);
                        if (count < 0) {
                            return;
                        }
                        read.append(new String(some, 0, count, ISO_8859_1));
                    }
                    arrived.complete(read.toString());
                }
                plain.getOutputStream().write(NOISE);
                // Until the other end has had enough.
                while (plain.getInputStream().read() >= 0) {}
            } catch (IOException distrusted) {
                // The other end says why.
            }
        });
    }
}
