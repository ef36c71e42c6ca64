package niangjia.letters.web;

import java.util.stream.Collectors;
import niangjia.letters.Missing;
import niangjia.letters.Piece;
import niangjia.letters.Words;

/**
 * How words look in the file.
 *
 * @param size in points
 * @param color as RRGGBB
 */
record DocxRun(DocxFont font, int size, String color) {
    static final DocxRun BODY = new DocxRun(DocxFont.FANGSONG, 16, "000000");
    /** 4号, for tables and the imprint. */
    static final DocxRun SMALL = new DocxRun(DocxFont.FANGSONG, 14, "000000");

    DocxRun in(DocxFont other) {
        return new DocxRun(other, size, color);
    }

    String xml(Words words) {
        return words.pieces().stream().map(this::xml).collect(Collectors.joining());
    }

    /** What is missing stands in its place on a yellow ground, so that no draft passes for a letter. */
    private String xml(Piece piece) {
        Missing gap = piece.gap();
        return gap == null ? xml(piece.text(), "") : xml("【" + gap.label() + "】", "<w:highlight w:val=\"yellow\"/>");
    }

    String xml(String text) {
        return xml(text, "");
    }

    private String xml(String text, String more) {
        String face = font.face();
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + face + "\" w:hAnsi=\"" + face + "\" w:eastAsia=\"" + face
                + "\" w:cs=\"" + face + "\" w:hint=\"eastAsia\"/><w:color w:val=\"" + color + "\"/>" + spacing()
                + "<w:sz w:val=\""
                + size * 2 + "\"/><w:szCs w:val=\"" + size * 2 + "\"/>" + more + "</w:rPr>" + lines(text) + "</w:r>";
    }

    /** 28 characters of 3号 are wider than the text by a hair; each gives up its part of it. */
    private String spacing() {
        return size == BODY.size ? "<w:spacing w:val=\"" + PaperSize.TIGHTER + "\"/>" : "";
    }

    private static String lines(String text) {
        return text.lines()
                .map(line -> "<w:t xml:space=\"preserve\">" + escaped(line) + "</w:t>")
                .collect(Collectors.joining("<w:br/>"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
