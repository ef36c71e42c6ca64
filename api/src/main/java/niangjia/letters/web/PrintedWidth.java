package niangjia.letters.web;

import niangjia.letters.Missing;
import niangjia.letters.Piece;
import niangjia.letters.Words;

/** How many characters of the grid words take: half a one for figures and Latin letters. */
final class PrintedWidth {
    private PrintedWidth() {}

    static double of(Words words) {
        return words.pieces().stream().mapToDouble(PrintedWidth::of).sum();
    }

    private static double of(Piece piece) {
        Missing gap = piece.gap();
        return gap == null ? of(piece.text()) : 2 + of(gap.label());
    }

    private static double of(String text) {
        return text.codePoints().mapToDouble(sign -> sign < 0x2000 ? 0.5 : 1).sum();
    }
}
