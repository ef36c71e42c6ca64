package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListDigestTest {
    @Test
    void a_value_is_taken_with_its_length_in_four_bytes_before_it() {
        byte[] written = HexFormat.of().parseHex("00000003e5a898" + "00000000" + "0000000161");
        assertThat(of("娘", "", "a")).isEqualTo(ListDigest.sha256().digest(written));
    }

    @Test
    void no_two_lists_of_values_have_the_same_digest() {
        List<byte[]> digests = List.of(of("ab", "c"), of("a", "bc"), of("abc"), of("abc", ""), of("", "abc"), of());
        assertThat(digests.stream().map(HexFormat.of()::formatHex)).doesNotHaveDuplicates();
    }

    @Test
    void text_is_taken_as_its_bytes_in_utf_8_and_told_in_small_digits() {
        ListDigest bytes = new ListDigest();
        bytes.add("娘".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes.hex()).isEqualTo(HexFormat.of().formatHex(of("娘")));
    }

    @Test
    void whoever_has_asked_begins_anew() {
        ListDigest digest = new ListDigest();
        digest.add("before");
        assertThat(digest.bytes()).isNotEqualTo(of());
        assertThat(digest.bytes()).isEqualTo(of());
    }

    private static byte[] of(String... values) {
        ListDigest digest = new ListDigest();
        List.of(values).forEach(digest::add);
        return digest.bytes();
    }
}
