package niangjia.mediation;

/** In what part somebody signs. */
public enum SignerKind {
    PARTY,
    MEDIATOR,
    MEMBER
}
