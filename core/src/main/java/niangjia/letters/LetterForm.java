package niangjia.letters;

/** How a paper begins. Both stand on the same page by GB/T 9704-2012. */
public enum LetterForm {
    /** With a red head and a number: leaves the house as a letter. */
    DOCUMENT,
    /** A record or a form, under its title alone. */
    RECORD
}
