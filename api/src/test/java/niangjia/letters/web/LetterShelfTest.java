package niangjia.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplates;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import org.junit.jupiter.api.Test;

/** A paper is shown and goes on only as the record names it. */
class LetterShelfTest {
    private static final Letter LETTER = LetterTemplates.bundled()
            .inForce("reminder", LocalDate.of(2026, 10, 1))
            .fill(Filling.empty().line("employer", "宏泰鞋材有限公司"));

    @Test
    void the_letter_that_was_kept_is_read_back() {
        assertThat(shelf(() -> Optional.of(LETTER.bytes()))
                        .kept("supervision:1", LETTER.digest().hex()))
                .isEqualTo(LETTER);
    }

    @Test
    void an_altered_text_is_told_and_never_shown() {
        refused(
                () -> {
                    throw new IllegalStateException("paper was altered");
                },
                "letters/paper-altered");
    }

    @Test
    void bytes_that_are_no_letter_are_told_as_altered() {
        refused(() -> Optional.of("no letter".getBytes(StandardCharsets.UTF_8)), "letters/paper-altered");
    }

    @Test
    void an_erased_text_is_told_as_gone() {
        refused(Optional::empty, "letters/paper-gone");
    }

    private static void refused(Supplier<Optional<byte[]>> kept, String code) {
        assertThatThrownBy(
                        () -> shelf(kept).kept("supervision:1", LETTER.digest().hex()))
                .hasMessageContaining(code);
    }

    private static LetterShelf shelf(Supplier<Optional<byte[]>> kept) {
        Papers shelf = new Papers() {
            @Override
            public PaperDigest put(String matter, byte[] bytes, Instant at) {
                return PaperDigest.of(bytes);
            }

            @Override
            public Optional<byte[]> get(String matter, PaperDigest digest) {
                return kept.get();
            }
        };
        return new LetterShelf(shelf, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
