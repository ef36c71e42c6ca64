package niangjia.letters.web;

import java.util.ArrayList;
import java.util.List;
import niangjia.letters.Words;

/**
 * 版记: at the foot of the text of the last page, between thick rules, with a thin one within (7.4). Each line is a frame
 * with borders of its own: not every word processor lets a table of the whole width stand in a place, or rules stand
 * between the lines of one frame.
 */
final class DocxImprint {
    private static final int LINE = 520;
    /** One character of 4号 from either edge; a blank, since an indent would draw in the rules as well. */
    private static final int EDGE = 280;

    private static final String BLANK = "\u3000";
    private static final int CHARACTERS = PaperSize.TEXT_WIDTH / EDGE - 1;
    private static final String TAB =
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + (PaperSize.TEXT_WIDTH - EDGE) + "\"/></w:tabs>";

    /** In eighths of a point: 0.35 mm and 0.25 mm. */
    private static final int THICK = 8;

    private static final int THIN = 6;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String runs, int lines) {}

    /** 抄送, in as many lines as it takes. */
    void copies(Words words) {
        int lines = (int) Math.ceil(PrintedWidth.of(words) / CHARACTERS);
        rows.add(new Row(DocxRun.SMALL.xml(BLANK) + DocxRun.SMALL.xml(words), lines));
    }

    void printed(Words office, Words day) {
        String runs =
                DocxRun.SMALL.xml(BLANK) + DocxRun.SMALL.xml(office) + "<w:r><w:tab/></w:r>" + DocxRun.SMALL.xml(day);
        rows.add(new Row(runs, 1));
    }

    String xml() {
        int top = PaperSize.HEIGHT
                - PaperSize.BOTTOM
                - rows.stream().mapToInt(row -> row.lines() * LINE).sum();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String borders = "<w:pBdr>" + (i == 0 ? border("top", THICK) : "")
                    + border("bottom", i == rows.size() - 1 ? THICK : THIN) + "</w:pBdr>";
            out.append(DocxLine.FLUSH
                    .aligned("left")
                    .high(LINE)
                    .with(frame(top) + borders + TAB)
                    .xml(rows.get(i).runs()));
            top += rows.get(i).lines() * LINE;
        }
        return out.toString();
    }

    private static String frame(int top) {
        return "<w:framePr w:w=\"" + PaperSize.TEXT_WIDTH
                + "\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"" + PaperSize.LEFT + "\" w:y=\""
                + top
                + "\"/>";
    }

    private static String border(String side, int weight) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + weight + "\" w:space=\"0\" w:color=\"000000\"/>";
    }
}
