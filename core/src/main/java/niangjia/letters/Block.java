package niangjia.letters;

import java.util.List;
import java.util.Map;

/**
 * A part of a letter.
 *
 * @param widths of the columns in parts of the whole, for a table alone
 */
public record Block(BlockKind kind, List<Integer> widths, List<Words> cells) {
    public Block {
        widths = List.copyOf(widths);
        cells = List.copyOf(cells);
    }

    static Block of(BlockKind kind, Words... cells) {
        return new Block(kind, List.of(), List.of(cells));
    }

    Block issued(Map<String, String> brought) {
        return new Block(
                kind, widths, cells.stream().map(words -> words.issued(brought)).toList());
    }

    public Words first() {
        return cells.get(0);
    }

    public Words second() {
        return cells.size() > 1 ? cells.get(1) : Words.NONE;
    }
}
