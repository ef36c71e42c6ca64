package niangjia.shared;

/** What is decided in a matter: each stores what its author had on screen. */
public enum DecisionKind {
    /** 文书: something is written to somebody, or goes on towards it. */
    LETTER,
    /** 认定: what is held to be so. */
    FINDING,
    /** 协议: what the sides agree on, or one gives up. */
    AGREEMENT,
    /** 不予: something is turned down or sent back. */
    REFUSAL,
    /** 结案: the matter ends here. */
    CLOSING
}
