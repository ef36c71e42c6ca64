package niangjia.letters;

/** What a part of a letter is; how it looks is the matter of whoever shows it. The cells are named in their order. */
public enum BlockKind {
    /** 发文机关标志, in red over the red rule. */
    HEAD,
    /** 发文字号. */
    NUMBER,
    TITLE,
    /** 主送机关. */
    ADDRESSEE,
    PARAGRAPH,
    /** 一、: marker, words. */
    HEADING,
    /** （一）: marker, words. */
    ITEM,
    QUESTION,
    ANSWER,
    /** The heads of a table's columns, with their widths; the rows that follow belong to it. */
    TABLE,
    ROW,
    /** A line of a form: what it is, what it says. */
    ENTRY,
    /** A line of a form with room for a hand: what it is, what is already there. */
    SPACE,
    /** 附件说明: a cell for each. */
    ATTACHMENTS,
    /** 发文机关署名 and 成文日期 where the seal goes: issuer, day. */
    SEAL,
    /** Where a hand signs: who, day. */
    SIGN,
    /** An annex on a page of its own: 附件1, its title. */
    ANNEX,
    /** 附注. */
    NOTE,
    /** 抄送机关. */
    COPIES,
    /** 印发机关 and 印发日期. */
    IMPRINT
}
