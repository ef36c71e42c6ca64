package niangjia.letters.web;

/** The fonts of the standard; what stands in for them is in the font table of the file. */
enum DocxFont {
    FANGSONG("仿宋"),
    HEI("黑体"),
    KAI("楷体"),
    BIAOSONG("方正小标宋简体");

    private final String face;

    DocxFont(String face) {
        this.face = face;
    }

    String face() {
        return face;
    }
}
