package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import niangjia.shared.read.ReadStoreSettings.Access;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that speaks TLS with a certificate signed by an authority of the house. */
class MongoTlsTest {
    private static final String WORD = "for-the-test";

    @TempDir
    static Path directory;

    private MongoServer server;
    private int port;

    @BeforeAll
    static void certificates() throws Exception {
        authority("ours");
        authority("another");
        signed("server", "ours", "SAN=ip:127.0.0.1");
        signed("elsewhere", "ours", "SAN=dns:elsewhere.invalid");
    }

    @BeforeEach
    void open() throws Exception {
        server = speaking("server");
        port = server.getLocalAddress().getPort();
    }

    @AfterEach
    void close() {
        server.shutdownNow();
    }

    @Test
    void a_server_signed_by_the_named_authority_is_spoken_to() {
        try (ReadStore store = open(port, "ours")) {
            DocumentStore documents = store.collection("g", "things");
            Work.change(documents, "d1", 0, doc -> doc.append("a", 1));
            assertThat(documents.find(new Document("a", 1)).first()).containsEntry("_id", "d1");
        }
    }

    @Test
    void one_signed_by_another_is_refused_and_the_start_says_so() {
        assertThatThrownBy(() -> open(port, "another"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("127.0.0.1:", "certificate", "desk.read-store.authority")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void one_whose_certificate_is_of_another_host_is_refused() throws Exception {
        MongoServer other = speaking("elsewhere");
        try {
            assertThatThrownBy(() -> open(other.getLocalAddress().getPort(), "ours"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("certificate");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void where_nobody_answers_the_start_names_the_address_without_the_password() {
        server.shutdownNow();
        assertThatThrownBy(() -> open(port, "ours"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("127.0.0.1:", "desk.read-store.uri")
                .hasMessageNotContaining("geheim");
    }

    private ReadStore open(int port, String authority) {
        Access access = new Access(
                null,
                "",
                "admin",
                directory.resolve(authority + ".pem"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10));
        // an address may hold a password, which must not be told
        return ReadStore.open(
                ReadStoreSettings.onMongo("mongodb://127.0.0.1:" + port + "/?appName=geheim", "n", access));
    }

    private static MongoServer speaking(String name) throws Exception {
        KeyStore keys = KeyStore.getInstance(store().toFile(), WORD.toCharArray());
        MongoServer speaking = new MongoServer(H2Backend.inMemory());
        speaking.enableSsl(
                (PrivateKey) keys.getKey(name, WORD.toCharArray()),
                null,
                Arrays.stream(keys.getCertificateChain(name))
                        .map(X509Certificate.class::cast)
                        .toArray(X509Certificate[]::new));
        speaking.bind(new InetSocketAddress("127.0.0.1", 0));
        return speaking;
    }

    private static Path store() {
        return directory.resolve("keys.p12");
    }

    private static void authority(String name) throws Exception {
        keytool("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "bc:c");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-file",
                directory.resolve(name + ".pem").toString());
    }

    private static void signed(String name, String by, String extension) throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-signer",
                by,
                "-ext",
                extension);
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", WORD));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.out").toFile())
                .start();
        assertThat(keytool.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).as("keytool " + List.of(arguments)).isZero();
    }
}
