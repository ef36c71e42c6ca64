package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Frozen: a leaf that is hashed otherwise is another record. */
class EntryTest {
    private static final String BYTES =
            "010000000000000007000000043366326300000008e6a188e58db72d310000000000000002000000"
                    + "09436f6d706c61696e7400000018323032362d31302d31325430343a30303a30302e3030305a0000"
                    + "0014636f6d706c61696e742e726567697374657265640000000131000000127b22776f726473223a"
                    + "22e5b7a5e8b584227d000000027b7d";
    private static final String LEAF = "1bf2017d02add6fd7b84342d1ee9860c1c9f0eee7d9a00f6a0a4989653deb4cd";
    private static final String LEAF_WITHOUT_TYPE = "d46d1315508f62de9c467c86f7bcedf8f298a30ac4ae808a3e3c3a9670781902";

    private final TreeHash hash = new TreeHash(HashAlgorithm.SHA_256);

    private static Entry entry(@Nullable String type, String revision) {
        return new Entry(
                7,
                "3f2c",
                "案卷-1",
                2,
                type,
                "2026-10-12T04:00:00.000Z",
                "complaint.registered",
                revision,
                "{\"words\":\"工资\"}".getBytes(UTF_8),
                "{}".getBytes(UTF_8));
    }

    @Test
    void the_bytes_and_the_leaf_of_a_row_are_those_reckoned_by_another_program() {
        assertThat(HexFormat.of().formatHex(entry("Complaint", "1").bytes())).isEqualTo(BYTES);
        assertThat(HexFormat.of().formatHex(hash.leaf(entry("Complaint", "1").bytes())))
                .isEqualTo(LEAF);
        assertThat(HexFormat.of().formatHex(hash.leaf(entry(null, "1").bytes())))
                .isEqualTo(LEAF_WITHOUT_TYPE);
    }

    @Test
    void half_a_character_is_not_hashed_as_a_question_mark() {
        assertThatThrownBy(() -> entry("Complaint", "\ud83d").bytes()).isInstanceOf(IllegalArgumentException.class);
        assertThat(entry("Complaint", "?").bytes()).isNotEmpty();
    }

    @Test
    void what_moves_from_one_column_to_the_next_is_another_row() {
        assertThat(entry("Complaint2026", "1").bytes())
                .isNotEqualTo(entry("Complaint", "20261").bytes());
    }
}
