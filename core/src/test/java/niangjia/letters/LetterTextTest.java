package niangjia.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {
    @Provide
    Arbitrary<Letter> letters() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("工{}|\\\tnpt\n 〔1").ofMaxLength(12);
        Arbitrary<Piece> gap = text.map(label -> new Piece("", new Missing("field", label, Given.ISSUE)));
        Arbitrary<Words> words =
                Arbitraries.oneOf(text.map(Piece::of), gap).list().ofMaxSize(4).map(Words::new);
        Arbitrary<Block> block = Combinators.combine(
                        Arbitraries.of(BlockKind.class),
                        Arbitraries.integers().between(1, 9).list().ofMaxSize(3),
                        words.list().ofMaxSize(3))
                .as(Block::new);
        return Combinators.combine(text, block.list().ofMaxSize(4))
                .as((name, blocks) -> new Letter("k", "k@2026.1", name, LetterForm.RECORD, blocks));
    }

    @Property(tries = 500)
    void what_is_written_is_read_back(@ForAll("letters") Letter letter) {
        assertThat(Letter.of(letter.bytes())).isEqualTo(letter);
    }

    @Property(tries = 500)
    void two_letters_have_one_text_only_if_they_say_the_same(
            @ForAll("letters") Letter one, @ForAll("letters") Letter other) {
        assertThat(one.digest().equals(other.digest())).isEqualTo(one.equals(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "letter/2\tk\tk@1\tn\tRECORD\n",
                "letter/1\tk\tk@1\tn\tRECORD",
                "letter/1\tk\tk@1\tn\tSCROLL\n",
                "letter/1\tk\tk@1\tn\tRECORD\nBANNER\tx\n",
                "letter/1\tk\tk@1\tn\tRECORD\nTITLE\t\\x\n",
                "letter/1\tk\tk@1\tn\tRECORD\nTITLE\t{a|b\n",
                "letter/1\tk\tk@1\tn\tRECORD\nTITLE\ta|b\n"
            })
    void bytes_that_are_no_letters_are_refused(String text) {
        assertThatThrownBy(() -> Letter.of(text.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(bytes = {(byte) 0xFF, (byte) 0xC0})
    void bytes_that_are_no_text_are_refused(byte broken) {
        assertThatThrownBy(() -> Letter.of(new byte[] {broken})).isInstanceOf(IllegalArgumentException.class);
    }
}
