package niangjia.letters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import niangjia.letters.Words;

/** A table over the whole width of the text, in 4号. */
final class DocxTable {
    private static final DocxLine CELL = DocxLine.FLUSH.high(440);
    private static final int ROW = PaperSize.mm(10);
    private static final int HAND = PaperSize.mm(20);

    private final List<Integer> columns;
    private final StringBuilder rows = new StringBuilder();

    /** @param widths in parts of the whole */
    DocxTable(List<Integer> widths) {
        this.columns = spread(widths);
    }

    private static List<Integer> spread(List<Integer> widths) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        List<Integer> columns = new ArrayList<>();
        int left = PaperSize.TEXT_WIDTH;
        for (int i = 0; i < widths.size() - 1; i++) {
            columns.add(PaperSize.TEXT_WIDTH * widths.get(i) / whole);
            left -= columns.get(i);
        }
        columns.add(left);
        return columns;
    }

    DocxTable head(List<Words> cells) {
        return row(cells, ROW, "<w:tblHeader/>", true);
    }

    DocxTable row(List<Words> cells) {
        return row(cells, ROW, "", cells.size() == 2);
    }

    /** With room for a hand; stays on one page with the next such row and the seal after it. */
    DocxTable space(List<Words> cells) {
        return row(cells, HAND, "", true, CELL.with(DocxLine.KEEP));
    }

    private DocxTable row(List<Words> cells, int height, String more, boolean centred) {
        return row(cells, height, more, centred, CELL);
    }

    private DocxTable row(List<Words> cells, int height, String more, boolean centred, DocxLine line) {
        rows.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"")
                .append(height)
                .append("\" w:hRule=\"atLeast\"/>")
                .append(more)
                .append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            int span = last ? columns.size() - i : 1;
            int width = columns.subList(i, i + span).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            boolean middle = centred && (i == 0 || !more.isEmpty());
            rows.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
            if (span > 1) {
                rows.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
            }
            rows.append("<w:vAlign w:val=\"center\"/></w:tcPr>")
                    .append(line.aligned(middle ? "center" : "left").xml(DocxRun.SMALL.xml(cells.get(i))))
                    .append("</w:tc>");
        }
        rows.append("</w:tr>");
        return this;
    }

    String xml() {
        String borders = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>")
                .collect(Collectors.joining());
        return opening(borders) + rows + "</w:tbl>";
    }

    private String opening(String borders) {
        String grid = columns.stream()
                .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + PaperSize.TEXT_WIDTH
                + "\" w:type=\"dxa\"/><w:tblBorders>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"113\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"113\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>";
    }
}
