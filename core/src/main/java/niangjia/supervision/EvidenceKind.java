package niangjia.supervision;

/** What a piece of evidence is. */
public enum EvidenceKind {
    DOCUMENT,
    COPY,
    PHOTO,
    RECORDING,
    PAYROLL,
    ATTENDANCE,
    STATEMENT,
    ELECTRONIC,
    OTHER
}
