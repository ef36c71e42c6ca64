package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import niangjia.shared.SealedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {
    @TempDir
    Path directory;

    private LedgerSettings settings;
    private Path file;
    private SealedText sealed;

    @BeforeEach
    void a_ledger_that_holds_a_sealed_word() {
        settings = LedgerSettings.embedded(directory);
        file = directory.resolve("keys").resolve("master.key");
        try (Ledger ledger = open()) {
            sealed = ledger.seals().seal(ledger.seals().newPerson(), "娘家");
        }
    }

    private Ledger open() {
        return Ledger.open(settings, TestDesk.FAMILIES);
    }

    @Test
    void the_key_is_its_owners_alone_and_opens_the_ledger_again() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        try (Ledger ledger = open()) {
            assertThat(ledger.seals().open(sealed)).isEqualTo(Optional.of("娘家"));
        }
    }

    @Test
    void without_the_key_the_ledger_does_not_open_and_makes_no_new_one() throws IOException {
        Files.move(file, directory.resolve("away"));
        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("missing");
        assertThat(file).doesNotExist();
        Files.move(directory.resolve("away"), file);
        try (Ledger ledger = open()) {
            assertThat(ledger.seals().open(sealed)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void a_key_that_others_can_reach_is_refused(String rights) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining(rights);
    }

    @Test
    void the_key_of_another_ledger_is_refused() throws IOException {
        Path elsewhere = directory.resolve("elsewhere");
        new MasterKeyFile(elsewhere).create();
        Files.delete(file);
        Files.copy(elsewhere.resolve("master.key"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one of this ledger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "niangjia master key 1\n", "niangjia master key 1\nAAAA\n", "niangjia master key 1\n%%\n"})
    void a_damaged_key_is_refused(String text) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neither_key_nor_clear_words_are_in_the_database() throws IOException {
        String master = Files.readAllLines(file).get(1);
        try (var files = Files.list(directory)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(each, StandardCharsets.ISO_8859_1);
                assertThat(content).doesNotContain(master);
                assertThat(new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .doesNotContain("娘家");
            }
        }
    }
}
