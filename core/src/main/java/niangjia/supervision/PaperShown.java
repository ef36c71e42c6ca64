package niangjia.supervision;

/** With what supervisors show themselves at the employer. */
public enum PaperShown {
    CREDENTIAL,
    INQUIRY_LETTER,
    COMMISSION
}
