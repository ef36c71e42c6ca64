package niangjia.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of signed notes, with the example published with it. */
class NoteTest {
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void the_published_note_is_read_and_its_signature_holds() {
        Note note = Note.parse(NOTE);
        NoteKey key = NoteKey.parse(KEY);
        assertThat(key).hasToString(KEY);
        assertThat(key.id()).isEqualTo("c74f20a3");
        assertThat(note.signedBy(key)).isTrue();
        assertThat(note.whole()).isEqualTo(NOTE);
    }

    @Test
    void a_changed_text_or_another_key_does_not_hold() {
        NoteKey key = NoteKey.parse(KEY);
        assertThat(Note.parse(NOTE.replace("don't", "do")).signedBy(key)).isFalse();
        NoteKey named = new NoteKey("PeterNeuman", key.type(), key.raw());
        assertThat(Note.parse(NOTE).signedBy(named)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AQ==",
                "PeterNeumann+c74f20a3+/xpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> NoteKey.parse(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n", "a\n\n", "a\n\nb\n", "\n\n— x AAAAAAAA\n", "a\n\n— x AAAAAAAA", "a\n\n— x\n"})
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> Note.parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void of_several_notes_the_half_written_ones_are_passed_over() {
        assertThat(Note.parseAll(NOTE)).hasSize(1);
        assertThat(Note.parseAll(NOTE + "\n" + NOTE)).hasSize(2);
        assertThat(Note.parseAll(NOTE + "\nhalf a te\n\n" + NOTE)).hasSize(2);
        assertThat(Note.parseAll(NOTE + "\n" + NOTE.substring(0, NOTE.length() - 20) + "\n\n" + NOTE))
                .hasSize(2);
    }

    @Test
    void a_checkpoint_has_one_spelling() {
        Checkpoint checkpoint = new Checkpoint(
                "niangjia.example.org/430100",
                7,
                new byte[32],
                HashAlgorithm.SHA_256,
                3,
                Instant.parse("2026-10-12T16:00:05Z"),
                LocalDate.parse("2026-10-12"));
        String text = checkpoint.text();
        assertThat(text).isEqualTo("""
                niangjia.example.org/430100
                7
                AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
                niangjia/1 sha256 entry/1
                number 3
                time 2026-10-12T16:00:05Z
                day 2026-10-12
                """);
        assertThat(Checkpoint.parse(text)).isEqualTo(checkpoint);
        for (String bad : new String[] {
            text.replace("\n7\n", "\n07\n"),
            text.replace("AAA=", "AAB="),
            text.replace("sha256", "sm3"),
            text.replace("entry/1", "entry/2"),
            text.replace("number 3", "number +3"),
            text.replace("05Z", "05.000Z"),
            text + "more\n",
            text.substring(0, text.length() - 1)
        }) {
            assertThatThrownBy(() -> Checkpoint.parse(bad)).as(bad).isInstanceOf(Malformed.class);
        }
    }
}
