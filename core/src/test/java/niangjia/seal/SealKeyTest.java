package niangjia.seal;

import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import niangjia.ledger.LedgerSettings;
import niangjia.verify.NoteKey;
import niangjia.verify.Trust;
import niangjia.verify.Verdict;
import niangjia.verify.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {
    @TempDir
    Path directory;

    private Office office;
    private Path file;
    private NoteKey key;

    @BeforeEach
    void a_sealed_record() {
        office = new Office(LedgerSettings.embedded(directory.resolve("ledger")), directory);
        file = directory.resolve("seal/seal.key");
        RecordSeal seal = office.seal("one");
        key = seal.publicKey();
        office.say("case", 0, 3);
        seal.seal(NOON);
    }

    @AfterEach
    void closed() {
        office.close();
    }

    @Test
    void the_key_is_its_owners_alone_stays_the_same_and_is_not_in_the_database() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(office.seal("two").publicKey()).isEqualTo(key);
        String secret = Files.readAllLines(file).get(2);
        office.close();
        try (var files = Files.walk(directory.resolve("ledger"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            }
        }
    }

    @Test
    void without_the_key_a_sealed_record_is_not_sealed_on_and_no_new_one_is_made() throws Exception {
        Files.move(file, directory.resolve("away"));
        assertThatThrownBy(() -> office.seal("two"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_key_that_others_can_read_or_that_is_damaged_is_refused() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> office.seal("two")).hasMessageContaining("rw-r-----");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> lines = Files.readAllLines(file);
        String[] other = {"niangjia seal key 1", lines.get(1), "AAAA"};
        Files.write(file, List.of(other));
        assertThatThrownBy(() -> office.seal("two")).hasMessageContaining("damaged");
    }

    @Test
    void a_key_may_follow_a_former_one_only_if_that_is_said() throws Exception {
        Files.move(file, directory.resolve("former"));
        NoteSigner.create(file, Office.ORIGIN, key.type());
        office.say("case", 3, 1);
        assertThatThrownBy(() -> office.seal("one").seal(NOON.plusSeconds(1)))
                .isInstanceOf(SealRefused.class)
                .hasMessageContaining("seal/foreign-checkpoint");
        SealSettings said = new SealSettings(
                Office.ORIGIN, directory.resolve("seal"), "one", Office.LEASE, List.of(key), List.of());
        RecordSeal seal = RecordSeal.open(office.ledger, said, Anchor.NONE);
        assertThat(seal.seal(NOON.plusSeconds(1)).kind()).isEqualTo(Outcome.Kind.SEALED);
        Trust both = new Trust(List.of(key, seal.publicKey()), List.of(), List.of());
        var bundle = new java.io.ByteArrayInputStream(Office.record(seal));
        assertThat(new Verification(both).verify(bundle).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(Office.verify(Office.record(seal), key).verdict()).isEqualTo(Verdict.BROKEN);
    }
}
