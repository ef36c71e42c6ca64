package niangjia.mediation;

/** What is looked at before an agreement may be signed. */
public enum LawfulPoint {
    /** Nothing the law forbids. */
    LAWFUL,
    /** Nobody else is harmed. */
    NO_HARM_TO_OTHERS,
    VOLUNTARY,
    FACTS_AND_ISSUES_STATED,
    /** Manner and day of every performance. */
    CONCRETE,
    PERFORMABLE
}
