package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.read.ReadStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole desk with its read models on a real MongoDB, whose address is in {@code niangjia.mongo}; without one nothing is
 * tried. {@code .user}, {@code .password} and {@code .authority} behind it as the desk's own settings. It makes a database of
 * its own there, {@code niangjia_walk}, which must not exist and is left empty.
 */
class MongoWalkTest {
    private static final String SERVER = "niangjia.mongo";
    private static final List<String> ACCESS = List.of("user", "password", "authority");

    @TempDir
    Path directory;

    private RunningDesk desk;

    @BeforeAll
    static void given() {
        assumeTrue(
                !System.getProperty(SERVER, "").isBlank(),
                "skipped: no MongoDB given (-Dniangjia.mongo=mongodb://host:port)");
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void an_order_is_read_from_the_mongodb_also_after_the_desk_was_started_again() {
        desk = open();
        String id = new Orders(desk).signed();
        new Orders(desk).shown(List.of(id));
        String shown = desk.get("county.handler", "/api/v1/complaints/" + id).text();
        assertThat(collections()).contains("unit_tree", "case_files");
        desk.close();

        desk = open();
        assertThat(desk.get("county.handler", "/api/v1/complaints/" + id).text())
                .isEqualTo(shown);
        new Orders(desk).act("county.handler", id, "contact-caller", """
                {"reached":true,"medium":"PHONE","note":"已核实"}""");
        new Orders(desk).shown(List.of(id));
        desk.part(ReadStore.class).dropFormer(collections());
        assertThat(collections()).isEmpty();
    }

    private Set<String> collections() {
        Set<String> names = new HashSet<>();
        desk.part(ReadStore.class).documents((collection, id, json) -> names.add(collection));
        return names;
    }

    private RunningDesk open() {
        List<String> settings = new ArrayList<>(List.of(
                "--desk.read-store.uri=" + System.getProperty(SERVER), "--desk.read-store.database=niangjia_walk"));
        ACCESS.stream()
                .filter(each -> System.getProperty(SERVER + "." + each) != null)
                .forEach(each ->
                        settings.add("--desk.read-store." + each + "=" + System.getProperty(SERVER + "." + each)));
        return RunningDesk.demo(directory, settings.toArray(String[]::new));
    }
}
