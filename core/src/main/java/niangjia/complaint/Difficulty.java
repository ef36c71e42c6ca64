package niangjia.complaint;

/** The national difficulty classes, each with its own term. */
public enum Difficulty {
    ORDINARY,
    DIFFICULT,
    SPECIALLY_COMPLEX
}
