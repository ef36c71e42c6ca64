package niangjia.letters.web;

/** The page of GB/T 9704-2012, chapter 5, in twentieths of a point, of which a millimetre has 1440 / 25.4. */
final class PaperSize {
    static final int WIDTH = mm(210);
    static final int HEIGHT = mm(297);
    static final int TOP = mm(37);
    static final int LEFT = mm(28);
    static final int TEXT_WIDTH = mm(156);
    static final int TEXT_HEIGHT = mm(225);
    static final int RIGHT = WIDTH - LEFT - TEXT_WIDTH;
    static final int BOTTOM = HEIGHT - TOP - TEXT_HEIGHT;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** From one line to the next. */
    static final int LINE = TEXT_HEIGHT / LINES;
    /** One character of 3号, 16 points, as it stands in the grid. */
    static final int CHARACTER = TEXT_WIDTH / CHARACTERS;
    /** What the grid adds to a character of 16 points, in 4096ths of a point; rounded down, or the 28th does not fit. */
    static final int CHARACTER_SPACE = Math.floorDiv((TEXT_WIDTH - CHARACTERS * 16 * 20) * 4096, CHARACTERS * 20);
    /**
     * What a character itself gives up, in whole twentieths of a point, since that is all a run can say; one more than
     * its part, for readers that cut the width of the text to their own idea of the grid. Justified lines fill up again.
     */
    static final int TIGHTER = Math.floorDiv(TEXT_WIDTH - CHARACTERS * 320, CHARACTERS) - 1;

    /** The page number stands 7 mm under the text and is 14 points high. */
    static final int FOOTER = BOTTOM - mm(7) - 280;

    private PaperSize() {}

    static int mm(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}
