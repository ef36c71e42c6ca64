package niangjia.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each paper says, to the letter. A new wording is a new version of its template, not a new approved text. */
class GoldenLettersTest {
    private static final Path APPROVED = Path.of("src/test/resources/letters");

    static Stream<String> kinds() {
        return LetterTemplates.bundled().all().stream().map(LetterTemplate::kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_filled_paper_says_what_was_approved(String kind) throws IOException {
        Letter letter = Samples.letter(kind);
        assertThat(letter.complete()).isTrue();
        assertSame(letter, kind + ".txt");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_empty_paper_names_everything_it_misses_in_its_place(String kind) throws IOException {
        LetterTemplate template = LetterTemplates.bundled().inForce(kind, Samples.DAY);
        Letter empty = template.fill(Filling.empty());
        assertThat(empty.missing())
                .extracting(Missing::field)
                .containsExactlyInAnyOrder(template.fields().stream()
                        .filter(Field::required)
                        .map(Field::name)
                        .toArray(String[]::new));
        assertSame(empty, kind + "-empty.txt");
    }

    @Test
    void the_digest_is_that_of_the_approved_text_on_every_machine() {
        assertThat(Samples.letter("opinion").digest().hex())
                .isEqualTo("85fcc653042eb367861a90aa16e29ae0ab530f0a2c103552731a8d02c48d15ea");
    }

    private static void assertSame(Letter letter, String file) throws IOException {
        String said = new String(letter.bytes(), UTF_8);
        if (Boolean.getBoolean("letters.approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(APPROVED.resolve(file), said);
        }
        assertThat(said).isEqualTo(Files.readString(APPROVED.resolve(file)));
        assertThat(Letter.of(letter.bytes())).isEqualTo(letter);
    }
}
