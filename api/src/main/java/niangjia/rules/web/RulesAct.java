package niangjia.rules.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done to the rules in force; the segment stands in addresses. */
public enum RulesAct {
    NOTICE("notices", List.of("file", "text")),
    PACK("packs", List.of("file", "text")),
    DAYS("local-days", List.of("unit", "text")),
    ACTIVATION("activations", List.of("unit", "pack", "effectiveOn", "grandfathering"));

    static final String REASON = "reason";

    private final String segment;
    private final List<String> fields;

    RulesAct(String segment, List<String> fields) {
        this.segment = segment;
        this.fields = fields;
    }

    public String segment() {
        return segment;
    }

    /** Beside the reason. */
    List<String> fields() {
        return fields;
    }

    /** Whether a file or list is typed or brought along. */
    public boolean typed() {
        return this != ACTIVATION;
    }

    /** What holds for the whole federation and not for a unit. */
    public boolean forAll() {
        return this == NOTICE || this == PACK;
    }

    /** Whether open terms can move by it. */
    public boolean moves() {
        return this != PACK;
    }

    static Optional<RulesAct> of(String segment) {
        return Arrays.stream(values())
                .filter(act -> act.segment.equals(segment))
                .findFirst();
    }
}
