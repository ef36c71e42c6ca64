package niangjia.letters;

import java.util.ArrayList;
import java.util.List;

/** Takes a cell of a letter's text apart into words and marks of what is missing. */
final class Unescaped {
    private final String cell;
    private int at;

    Unescaped(String cell) {
        this.cell = cell;
    }

    String text() {
        return words().plain();
    }

    Words words() {
        List<Piece> pieces = new ArrayList<>();
        while (at < cell.length()) {
            if (cell.charAt(at) == '{') {
                at++;
                pieces.add(new Piece("", new Missing(until("|"), until("|"), Given.valueOf(until("}")))));
            } else {
                pieces.add(Piece.of(until("{")));
            }
        }
        return new Words(pieces);
    }

    /** Up to the sign, which is passed over unless it opens a mark, or to the end. */
    private String until(String sign) {
        StringBuilder out = new StringBuilder();
        while (at < cell.length() && !cell.startsWith(sign, at)) {
            char next = cell.charAt(at++);
            out.append(next == '\\' ? meant() : next);
        }
        if (!sign.equals("{")) {
            at++;
        }
        return out.toString();
    }

    private char meant() {
        char sign = at < cell.length() ? cell.charAt(at++) : ' ';
        return switch (sign) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'p' -> '|';
            case '\\', '{' -> sign;
            default -> throw new IllegalArgumentException("letter: unknown escape " + sign);
        };
    }
}
