package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be told of the compose file without containers, which were never run here. */
class ComposeTest {
    private static final List<String> ONCE = List.of("mongo-user");

    /** Flat, as settings are: services.node-a.environment.SERVER_ADDRESS. */
    private static Map<String, String> file;

    @BeforeAll
    static void read() throws IOException {
        file = new HashMap<>();
        EnumerablePropertySource<?> source = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("compose", new FileSystemResource(Scripts.directory().resolve("compose.yaml")))
                .get(0);
        for (String name : source.getPropertyNames()) {
            file.put(name, String.valueOf(source.getProperty(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"node-a", "node-b"})
    void a_node_starts_with_what_the_file_and_its_secrets_say_and_nothing_is_misspelt(
            String node, @TempDir Path secrets) throws IOException {
        for (String secret : targets(node)) {
            Files.writeString(secrets.resolve(secret), "mongodb://secret\n");
        }
        Map<String, Object> variables = new HashMap<>();
        under("services." + node + ".environment.").forEach((name, value) -> variables.put(name, plain(value)));
        assertThat(variables).containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
        variables.put("SPRING_CONFIG_IMPORT", "configtree:" + secrets + "/");
        StandardEnvironment environment = new StandardEnvironment();
        // what this run of tests was started with says nothing to a node
        environment.getPropertySources().remove("systemProperties");
        environment
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);

        DeskSettings settings = Binder.get(environment, new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .bindOrCreate("desk", DeskSettings.class);
        assertThat(settings.ledger().password()).isEqualTo("mongodb://secret");
        assertThat(settings.ledger().keyDirectory()).isEqualTo(Path.of("/keys"));
        assertThat(settings.reading().mongoUri()).isEqualTo("mongodb://secret");
        assertThat(settings.anchor()).isEqualTo(Path.of("/anchor"));
        assertThat(environment.getProperty("axon.axonserver.token")).isEqualTo("mongodb://secret");
        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");

        Set<String> known = known();
        assertThat(Stream.concat(variables.keySet().stream(), targets(node).stream())
                        .map(ComposeTest::uniform)
                        .filter(name -> !name.startsWith("desk")))
                .isNotEmpty()
                .allMatch(known::contains);
        assertThat(known).doesNotContain(uniform("SERVER_ADRESS"));
    }

    @Test
    void no_secret_stands_in_the_file_and_each_that_is_used_is_made() throws IOException {
        assertThat(file.keySet().stream()
                        .filter(name -> name.matches("(?i).*environment.*(password|token|secret|_uri).*")))
                .allMatch(name -> name.endsWith("_FILE"));
        String made = Files.readString(Scripts.directory().resolve("secrets.sh"));
        Set<String> declared = keys("secrets");
        Set<String> used = new TreeSet<>();
        file.forEach((name, value) -> {
            if (name.matches("services\\..*\\.secrets\\[\\d+](\\.source)?")) {
                used.add(value);
            }
        });
        assertThat(used).isEqualTo(new TreeSet<>(declared));
        for (String secret : declared) {
            assertThat(made).contains(file.get("secrets." + secret + ".file").replace("./secrets/", ""));
        }
        assertThat(Files.readString(Scripts.directory().resolve(".gitignore"))).contains("secrets/");
    }

    @Test
    void what_is_named_is_there_and_what_stays_up_is_watched() {
        Set<String> services = keys("services");
        assertThat(services).contains("proxy", "node-a", "node-b", "postgresql", "axonserver", "mongo-3");
        Set<String> volumes = keys("volumes");
        file.forEach((name, value) -> {
            if (name.matches("services\\..*\\.volumes\\[\\d+]")) {
                String from = value.split(":")[0];
                assertThat(
                                from.startsWith("./")
                                        ? Files.exists(Scripts.directory().resolve(from))
                                        : volumes.contains(from))
                        .as(value)
                        .isTrue();
            }
            if (name.contains(".depends_on.")) {
                assertThat(services).contains(name.split("\\.")[3]);
            }
        });
        assertThat(services.stream().filter(each -> !ONCE.contains(each)))
                .allMatch(each -> file.containsKey("services." + each + ".healthcheck.test[0]"));
        assertThat(file.keySet().stream().filter(name -> name.contains(".ports[")))
                .as("published")
                .containsExactly("services.proxy.ports[0]");
        assertThat(file).containsEntry("networks.back.internal", "true");
    }

    @Test
    void the_image_is_built_from_all_that_the_build_reads() throws IOException {
        List<String> copied = Files.readAllLines(Scripts.directory().resolve("Containerfile")).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> line.split(" ")[1])
                .toList();
        Path root = Scripts.directory().resolve("../..");
        try (Stream<Path> top = Files.list(root)) {
            Set<String> read = top.map(each -> each.getFileName().toString())
                    .filter(name -> name.equals("pom.xml")
                            || name.equals(".mvn")
                            || Files.exists(root.resolve(name).resolve("pom.xml")))
                    .collect(Collectors.toSet());
            assertThat(read).hasSizeGreaterThan(5);
            assertThat(copied).containsAll(read);
        }
    }

    @Test
    void the_check_of_a_node_tells_a_desk_from_none(@TempDir Path directory) throws Exception {
        int port;
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            port = desk.uri().getPort();
            // the first page takes a while on a busy machine, and the check does not wait for long
            assertThat(PageVisit.stranger(desk).get("/sign-in").statusCode()).isEqualTo(200);
            Scripts.well("healthy.sh", Map.of(), port);
            assertThat(Scripts.run("healthy.sh", Map.of(), port, "/no-such-page")
                            .exit())
                    .isEqualTo(1);
        }
        assertThat(Scripts.run("healthy.sh", Map.of(), port).exit()).isNotZero();
    }

    private static List<String> targets(String service) {
        return file.entrySet().stream()
                .filter(each -> each.getKey().matches("services\\." + service + "\\.secrets\\[\\d+]\\.target"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, String> under(String prefix) {
        return file.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .collect(Collectors.toMap(each -> each.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static Set<String> keys(String top) {
        return file.keySet().stream()
                .filter(name -> name.startsWith(top + "."))
                .map(name -> name.substring(top.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands behind {@code :-} if the shell says nothing. */
    private static String plain(String value) {
        return value.replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1");
    }

    private static String uniform(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-._]", "");
    }

    /** Every setting that a library on the path describes. */
    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        List<URL> all = new ArrayList<>(Collections.list(
                ComposeTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json")));
        for (URL each : all) {
            try (InputStream in = each.openStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(in).path("properties")) {
                    known.add(uniform(property.path("name").asString()));
                }
            }
        }
        return known;
    }
}
