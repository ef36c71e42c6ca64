package niangjia.letters;

/** When a field gets its value: a draft may lack what only issuing brings. */
public enum Given {
    DRAFT,
    /** With number, day and seal, when the letter is issued. */
    ISSUE
}
