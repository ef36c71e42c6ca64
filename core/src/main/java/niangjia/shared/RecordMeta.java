package niangjia.shared;

/** The names under which facts about a message, beside its {@link Actor}, travel in metadata. */
public final class RecordMeta {
    /** One per act of a person; the same id never acts twice. */
    public static final String REQUEST_ID = "requestId";
    /** Keyed digest of what was asked, so that one id cannot stand for two different requests. */
    public static final String REQUEST_DIGEST = "requestDigest";
    /** The message that started the whole course. */
    public static final String CORRELATION_ID = "correlationId";
    /** The message that directly led to this one. */
    public static final String CAUSATION_ID = "causationId";
    /** Why something is entered later than it happened. */
    public static final String LATE_REASON = "lateReason";
    /** The sequence the writer saw, as a decimal number; a stale one is refused. */
    public static final String EXPECTED_SEQUENCE = "expectedSequence";
    /** From which screen or program the act came. */
    public static final String SCREEN = "screen";
    /** What the author of a decision had on screen, see {@link Seen}; only where the act is a decision. */
    public static final String SEEN = "seen";
    /** Present when the act is only tried: it is judged by every rule and then undone. */
    public static final String TRIAL = "trial";

    private RecordMeta() {}
}
