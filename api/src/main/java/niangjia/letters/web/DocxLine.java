package niangjia.letters.web;

import static niangjia.letters.web.PaperSize.CHARACTER;
import static niangjia.letters.web.PaperSize.LINE;

/**
 * How a paragraph stands: all lengths in twentieths of a point. The grid of the page is for whoever writes on; our own
 * lines and characters carry their measures themselves, since word processors do not agree on what a grid does.
 *
 * @param first more (or, below nought, less) indent of the first line than of the others
 * @param more further properties, before the spacing in the order of the schema
 */
record DocxLine(String align, int before, int height, int left, int right, int first, String more) {
    /** On the page of what comes next. */
    static final String KEEP = "<w:keepNext/>";

    static final DocxLine FLUSH = new DocxLine("both", 0, LINE, 0, 0, 0, "");
    static final DocxLine INDENTED = new DocxLine("both", 0, LINE, 0, 0, 2 * CHARACTER, "");

    DocxLine before(int lengths) {
        return new DocxLine(align, lengths, height, left, right, first, more);
    }

    DocxLine aligned(String other) {
        return new DocxLine(other, before, height, left, right, first, more);
    }

    DocxLine high(int lengths) {
        return new DocxLine(align, before, lengths, left, right, first, more);
    }

    DocxLine indented(int fromLeft, int fromRight, int firstLine) {
        return new DocxLine(align, before, height, fromLeft, fromRight, firstLine, more);
    }

    DocxLine kept() {
        return more.contains(KEEP) ? this : with(KEEP);
    }

    DocxLine with(String properties) {
        return new DocxLine(align, before, height, left, right, first, more + properties);
    }

    String xml(String runs) {
        String start = first < 0 ? "w:hanging=\"" + -first : "w:firstLine=\"" + first;
        return "<w:p><w:pPr>" + more
                + "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\""
                + before + "\" w:after=\"0\" w:line=\"" + height
                + "\" w:lineRule=\"exact\"/><w:ind w:left=\"" + left + "\" w:right=\"" + right + "\" " + start
                + "\"/><w:jc w:val=\"" + align + "\"/></w:pPr>" + runs + "</w:p>";
    }
}
