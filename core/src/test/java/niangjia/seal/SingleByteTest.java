package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import niangjia.ledger.LedgerSettings;
import niangjia.verify.BundleHeader;
import niangjia.verify.BundleItem;
import niangjia.verify.Entry;
import niangjia.verify.Finding;
import niangjia.verify.HashAlgorithm;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.Report;
import niangjia.verify.Trust;
import niangjia.verify.Verdict;
import niangjia.verify.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand single bytes changed, by chance, in a copy of the stored rows; and some thousand in the bundle itself. */
class SingleByteTest {
    private static final int CHANGES = 10_000;
    private static final int CHANGES_OF_THE_BUNDLE = 3_000;
    /** Lines of a bundle that are for the reader and prove nothing: when it was made. */
    private static final String UNHASHED = "exported\t";

    @TempDir
    Path directory;

    private final List<Entry> rows = new ArrayList<>();
    private Note note;
    private NoteKey key;
    private byte[] bundle;

    @BeforeEach
    void a_copy_of_the_stored_rows() {
        try (Office office = new Office(LedgerSettings.embedded(directory), directory)) {
            office.say("case-a", 0, 7);
            office.say("案卷-b", 0, 4);
            office.say("case-a", 7, 2);
            RecordSeal seal = office.seal("one");
            seal.seal(NOON);
            note = seal.note(1).orElseThrow();
            key = seal.publicKey();
            bundle = Office.record(seal);
            new Rows(office.ledger.stored(), office.jdbc).each(0, 13, rows::add);
        }
    }

    @Test
    void every_one_in_a_hashed_column_is_found_and_all_columns_are() {
        assertThat(verdict(rows).verdict()).isEqualTo(Verdict.HOLDS);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, Integer> changed = new TreeMap<>();
        for (int at = 0; at < CHANGES; at++) {
            int row = random.nextInt(rows.size());
            String column = Entry.COLUMNS.get(random.nextInt(Entry.COLUMNS.size()));
            List<Entry> copy = new ArrayList<>(rows);
            copy.set(row, changed(rows.get(row), column, random));
            assertThat(verdict(copy).verdict())
                    .as("seed " + seed + ", change " + at + ", row " + row + ", " + column)
                    .isEqualTo(Verdict.BROKEN);
            changed.merge(column, 1, Integer::sum);
        }
        assertThat(changed.keySet()).containsExactlyInAnyOrderElementsOf(Entry.COLUMNS);
        System.out.println("seed " + seed + ": " + CHANGES + " changes found, by column " + changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000"})
    void a_text_that_is_absent_is_not_an_empty_one(String text) {
        List<Entry> copy = new ArrayList<>(rows);
        copy.set(3, with(rows.get(3), "aggregate_type", null));
        Report absent = verdict(copy);
        copy.set(3, with(rows.get(3), "aggregate_type", text));
        assertThat(verdict(copy).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(absent.found(Finding.Kind.ROOT)).isTrue();
    }

    @Test
    void every_one_in_the_bundle_is_found_but_in_the_line_that_proves_nothing() {
        String text = new String(bundle, UTF_8);
        int from = text.indexOf(UNHASHED) + UNHASHED.length();
        int to = text.indexOf('\n', from);
        // the index in characters is the index in bytes: nothing but ASCII stands before
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int passed = 0;
        for (int at = 0; at < CHANGES_OF_THE_BUNDLE; at++) {
            byte[] copy = bundle.clone();
            int place = random.nextInt(copy.length);
            copy[place] ^= (byte) (1 + random.nextInt(255));
            Verdict verdict = verify(copy).verdict();
            if (place >= from && place < to) {
                passed++;
            } else {
                assertThat(verdict).as("seed " + seed + ", byte " + place).isEqualTo(Verdict.BROKEN);
            }
        }
        System.out.println("seed " + seed + ": " + (CHANGES_OF_THE_BUNDLE - passed) + " changes of the bundle found, "
                + passed + " fell on the time of export");
        assertThat(verify(bundle).verdict()).isEqualTo(Verdict.HOLDS);
    }

    private Report verdict(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundles.Lines lines = new Bundles.Lines(out);
        lines.all(new BundleHeader(Office.ORIGIN, HashAlgorithm.SHA_256, NOON, entries.size(), List.of()).lines());
        entries.forEach(entry -> lines.item(new BundleItem.Shown(entry)));
        lines.item(new BundleItem.Signed(note));
        lines.item(new BundleItem.End(entries.size()));
        lines.flush();
        return verify(out.toByteArray());
    }

    private Report verify(byte[] bytes) {
        return new Verification(new Trust(List.of(key), List.of(), List.of())).verify(new ByteArrayInputStream(bytes));
    }

    private static Entry changed(Entry row, String column, Random random) {
        return with(
                row,
                column,
                switch (column) {
                    case "global_index" -> changed(row.index(), random);
                    case "sequence_number" -> changed(row.sequence(), random);
                    case "payload" -> changed(row.payload(), random);
                    case "meta_data" -> changed(row.metaData(), random);
                    default -> changed(text(row, column), random);
                });
    }

    private static Object changed(long number, Random random) {
        return ByteBuffer.wrap(changed(ByteBuffer.allocate(8).putLong(number).array(), random))
                .getLong();
    }

    /** Again until it is a text: a database takes no other. */
    private static Object changed(String text, Random random) {
        while (true) {
            byte[] bytes = changed(text.getBytes(UTF_8), random);
            String changed = new String(bytes, UTF_8);
            if (java.util.Arrays.equals(changed.getBytes(UTF_8), bytes)) {
                return changed;
            }
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 + random.nextInt(255));
        return copy;
    }

    private static String text(Entry row, String column) {
        return switch (column) {
            case "event_identifier" -> row.eventId();
            case "aggregate_identifier" -> row.stream();
            case "aggregate_type" -> row.streamType();
            case "time_stamp" -> row.time();
            case "payload_type" -> row.payloadType();
            case "payload_revision" -> row.revision();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static Entry with(Entry row, String column, Object value) {
        return new Entry(
                column.equals("global_index") ? (Long) value : row.index(),
                column.equals("event_identifier") ? (String) value : row.eventId(),
                column.equals("aggregate_identifier") ? (String) value : row.stream(),
                column.equals("sequence_number") ? (Long) value : row.sequence(),
                column.equals("aggregate_type") ? (String) value : row.streamType(),
                column.equals("time_stamp") ? (String) value : row.time(),
                column.equals("payload_type") ? (String) value : row.payloadType(),
                column.equals("payload_revision") ? (String) value : row.revision(),
                column.equals("payload") ? (byte[]) value : row.payload(),
                column.equals("meta_data") ? (byte[]) value : row.metaData());
    }
}
