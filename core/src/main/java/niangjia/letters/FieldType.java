package niangjia.letters;

/** What a place of a template takes. */
public enum FieldType {
    /** One line. */
    LINE,
    /** Paragraphs, parted by line breaks. */
    TEXT,
    /** Several short texts: joined within a sentence, or one after another as items. */
    LINES,
    /** Printed as 2026年8月3日. */
    DAY,
    /** Printed as 2026年9月18日15时20分. */
    MOMENT,
    /** Printed in yuan without separators. */
    SUM,
    COUNT,
    /** One of the texts the template lists, named by its code. */
    CHOICE,
    /** Rows of a table. */
    ROWS
}
