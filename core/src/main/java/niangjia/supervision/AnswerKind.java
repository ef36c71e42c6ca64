package niangjia.supervision;

/** How an employer answered. */
public enum AnswerKind {
    LETTER,
    VISIT,
    BY_DOING_IT
}
