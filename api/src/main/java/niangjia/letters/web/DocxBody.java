package niangjia.letters.web;

import static niangjia.letters.web.PaperSize.CHARACTER;
import static niangjia.letters.web.PaperSize.LINE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.letters.Block;
import niangjia.letters.BlockKind;
import niangjia.letters.Letter;
import niangjia.letters.LetterForm;
import niangjia.letters.Words;
import org.jspecify.annotations.Nullable;

/** The text of a letter in the word processor's language, block by block (GB/T 9704-2012, chapter 7). */
final class DocxBody {
    static final String ODD = "footerOdd";
    static final String EVEN = "footerEven";

    private static final String RED = "D0121B";
    private static final DocxRun TITLE = new DocxRun(DocxFont.BIAOSONG, 22, "000000");

    /** What never begins a page. */
    private static final Set<BlockKind> FOLLOWS =
            EnumSet.of(BlockKind.ADDRESSEE, BlockKind.SPACE, BlockKind.SEAL, BlockKind.NOTE);

    private final Letter letter;
    private final StringBuilder out = new StringBuilder();
    private @Nullable DocxTable table;
    private @Nullable DocxImprint imprint;
    private boolean leads;
    private boolean inForm;

    DocxBody(Letter letter) {
        this.letter = letter;
    }

    String xml() {
        List<Block> blocks = letter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            leads = i + 1 < blocks.size() && FOLLOWS.contains(blocks.get(i + 1).kind());
            add(blocks.get(i));
        }
        endTable();
        if (imprint != null) {
            // what floats belongs to the paragraph after it, and some readers lose a frame that follows a table
            String hair = DocxLine.FLUSH.high(20).xml("");
            out.append(hair).append(imprint.xml()).append(hair);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + out
                + section() + "</w:body></w:document>";
    }

    private static String section() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"" + ODD
                + "\"/><w:footerReference w:type=\"even\" r:id=\"" + EVEN + "\"/><w:pgSz w:w=\"" + PaperSize.WIDTH
                + "\" w:h=\"" + PaperSize.HEIGHT + "\"/><w:pgMar w:top=\"" + PaperSize.TOP + "\" w:right=\""
                + PaperSize.RIGHT + "\" w:bottom=\"" + PaperSize.BOTTOM + "\" w:left=\"" + PaperSize.LEFT
                + "\" w:header=\"851\" w:footer=\"" + PaperSize.FOOTER
                + "\" w:gutter=\"0\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\"" + LINE + "\" w:charSpace=\""
                + PaperSize.CHARACTER_SPACE + "\"/></w:sectPr>";
    }

    private void add(Block block) {
        switch (block.kind()) {
            case TABLE -> begin(block.widths()).head(block.cells());
            case ROW -> table(List.of(1)).row(block.cells());
            case ENTRY -> form().row(block.cells());
            case SPACE -> form().space(block.cells());
            case COPIES -> imprinted().copies(block.first());
            case IMPRINT -> imprinted().printed(block.first(), block.second());
            default -> {
                endTable();
                paragraph(block);
            }
        }
    }

    private DocxTable begin(List<Integer> widths) {
        endTable();
        inForm = false;
        DocxTable begun = new DocxTable(widths);
        table = begun;
        return begun;
    }

    private DocxTable table(List<Integer> widths) {
        DocxTable open = table;
        return open == null ? begin(widths) : open;
    }

    /** Lines of a form have columns of their own: after a list they begin anew, a little apart, or two tables would be one. */
    private DocxTable form() {
        if (table != null && !inForm) {
            endTable();
            out.append(DocxLine.FLUSH.high(LINE / 4).xml(""));
        }
        DocxTable form = table(List.of(36, 120));
        inForm = true;
        return form;
    }

    private DocxImprint imprinted() {
        DocxImprint open = imprint;
        if (open == null) {
            open = new DocxImprint();
            imprint = open;
        }
        return open;
    }

    private void endTable() {
        if (table != null) {
            out.append(table.xml());
            table = null;
        }
    }

    private void paragraph(Block block) {
        DocxRun body = DocxRun.BODY;
        Words first = block.first();
        Words second = block.second();
        switch (block.kind()) {
            case HEAD -> head(first);
            case NUMBER -> number(first);
            case TITLE -> title(first, letter.form() == LetterForm.DOCUMENT ? 2 * LINE : 0);
            case ADDRESSEE -> put(DocxLine.FLUSH.before(LINE), body.xml(first));
            case HEADING ->
                put(
                        DocxLine.INDENTED.kept(),
                        body.in(DocxFont.HEI).xml(first) + body.in(DocxFont.HEI).xml(second));
            case ITEM -> put(DocxLine.INDENTED, body.in(DocxFont.KAI).xml(first) + body.xml(second));
            case QUESTION -> put(DocxLine.INDENTED.kept(), body.xml(first));
            case ATTACHMENTS -> attachments(block.cells());
            case SEAL -> signature(first, second);
            case SIGN -> put(DocxLine.INDENTED.before(LINE), body.xml(first) + body.xml(second));
            case ANNEX -> annex(first, second);
            default -> put(DocxLine.INDENTED, body.xml(first));
        }
    }

    /** The upper edge 35 mm under that of the text; a long name is set smaller, so that it stays in one line. */
    private void head(Words words) {
        int size = (int) Math.min(42, PaperSize.TEXT_WIDTH / 20 / (PrintedWidth.of(words) * 1.05));
        put(
                DocxLine.FLUSH.aligned("center").before(PaperSize.mm(35) - 60).high(960),
                new DocxRun(DocxFont.BIAOSONG, size, RED).xml(words));
    }

    /** Two lines under the head, and the red rule 4 mm, 11 points, under it. */
    private void number(Words words) {
        put(
                DocxLine.FLUSH
                        .aligned("center")
                        .before(2 * LINE)
                        .with("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"24\" w:space=\"11\" w:color=\"" + RED
                                + "\"/></w:pBdr>"),
                DocxRun.BODY.xml(words));
    }

    private void title(Words words, int before) {
        List<Words> lines = words.lines();
        for (int i = 0; i < lines.size(); i++) {
            put(
                    DocxLine.FLUSH
                            .aligned("center")
                            .before(i == 0 ? before : 0)
                            .high(680)
                            .kept(),
                    TITLE.xml(lines.get(i)));
        }
        if (letter.form() == LetterForm.RECORD) {
            put(DocxLine.FLUSH.high(LINE / 2), "");
        }
    }

    private void attachments(List<Words> all) {
        for (int i = 0; i < all.size(); i++) {
            int number = all.size() == 1 ? 0 : CHARACTER;
            int name = 5 * CHARACTER + number;
            String label = i == 0 ? DocxRun.BODY.xml("附件：") : "";
            put(
                    DocxLine.FLUSH
                            .before(i == 0 ? LINE : 0)
                            .indented(name, 0, i == 0 ? -3 * CHARACTER - number : -number),
                    label + DocxRun.BODY.xml(all.get(i)));
        }
    }

    /** The day four characters from the right, the issuer centred over it; two lines above for the seal (7.3.5.1). */
    private void signature(Words issuer, Words day) {
        double over = (PrintedWidth.of(day) - PrintedWidth.of(issuer)) / 2;
        // whichever is longer keeps the four characters, the other stands over or under its middle
        int issuerRight = (int) ((4 + Math.max(0, over)) * CHARACTER);
        int dayRight = (int) ((4 + Math.max(0, -over)) * CHARACTER);
        DocxLine line = DocxLine.FLUSH.aligned("right");
        put(line.before(2 * LINE).indented(0, issuerRight, 0).kept(), DocxRun.BODY.xml(issuer));
        put(line.indented(0, dayRight, 0), DocxRun.BODY.xml(day));
    }

    private void annex(Words mark, Words title) {
        put(
                DocxLine.FLUSH.with(DocxLine.KEEP + "<w:pageBreakBefore/>"),
                DocxRun.BODY.in(DocxFont.HEI).xml(mark));
        title(title, LINE);
        put(DocxLine.FLUSH, "");
    }

    /** Nobody signs or seals on a page that says nothing (7.3.5.5). */
    private void put(DocxLine line, String runs) {
        out.append((leads ? line.kept() : line).xml(runs));
    }
}
