package niangjia.shared;

/** In which way data of persons left the desk. */
public enum OpeningWay {
    PAGE,
    SEARCH,
    /** On paper, or as a file of a paper. */
    PAPER,
    /** A list that was taken along. */
    EXPORT,
    /** To a program. */
    PROGRAM
}
