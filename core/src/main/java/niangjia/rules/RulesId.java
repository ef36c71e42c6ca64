package niangjia.rules;

/**
 * Names the stream of the rules in force. There is one for the whole federation: whether a notice is newer than all others
 * or a pack is loaded already can be said only by who knows them all.
 */
public record RulesId(String value) {
    public static final RulesId FEDERATION = new RulesId("rules:federation");

    private static final String KIND = "rules:";

    public RulesId {
        if (!value.startsWith(KIND) || value.length() == KIND.length()) {
            throw new IllegalArgumentException("rules id: " + value + " (expected: " + KIND + "…)");
        }
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
