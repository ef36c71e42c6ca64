package niangjia.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A letter as text: one line a block, cells parted by tabs, a missing value in braces. One letter has one text. */
final class LetterText {
    private static final String FIRST = "letter/1";

    private LetterText() {}

    static byte[] write(Letter letter) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                FIRST,
                letter.kind(),
                letter.template(),
                escaped(letter.name()),
                letter.form().name());
        for (Block block : letter.blocks()) {
            List<String> cells = new ArrayList<>();
            cells.add(block.kind().name() + widths(block.widths()));
            block.cells().forEach(words -> cells.add(cell(words)));
            line(out, cells.toArray(String[]::new));
        }
        return out.toString().getBytes(UTF_8);
    }

    private static void line(StringBuilder out, String... cells) {
        out.append(String.join("\t", cells)).append('\n');
    }

    private static String widths(List<Integer> widths) {
        return widths.isEmpty()
                ? ""
                : " " + widths.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String cell(Words words) {
        return words.pieces().stream().map(LetterText::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        Missing gap = piece.gap();
        return gap == null
                ? escaped(piece.text())
                : "{" + gap.field() + "|" + escaped(gap.label()) + "|" + gap.given() + "}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("{", "\\{")
                .replace("|", "\\p");
    }

    static Letter read(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("letter: bytes that are no text", broken);
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        String[] head = lines.get(0).split("\t", -1);
        if (head.length != 5 || !head[0].equals(FIRST)) {
            throw new IllegalArgumentException("letter: first line of another form (expected: " + FIRST + ")");
        }
        List<Block> blocks = lines.subList(1, Math.max(1, lines.size() - 1)).stream()
                .map(LetterText::block)
                .toList();
        Letter letter =
                new Letter(head[1], head[2], new Unescaped(head[3]).text(), LetterForm.valueOf(head[4]), blocks);
        if (!Arrays.equals(write(letter), bytes)) {
            throw new IllegalArgumentException("letter: not the one text of what it says");
        }
        return letter;
    }

    private static Block block(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        String[] kind = cells.get(0).split(" ", 2);
        List<Integer> widths = kind.length == 1
                ? List.of()
                : Arrays.stream(kind[1].split(",")).map(Integer::valueOf).toList();
        List<Words> words = cells.subList(1, cells.size()).stream()
                .map(cell -> new Unescaped(cell).words())
                .toList();
        return new Block(BlockKind.valueOf(kind[0]), widths, words);
    }
}
