package niangjia.shared;

import java.util.List;
import java.util.Map;

/** The {@link Actor} a message must name. */
public final class SignedIn {
    private SignedIn() {}

    /** @throws RuleViolated if the message names nobody */
    public static Actor of(Map<String, ?> metaData) {
        return Actor.from(metaData).orElseThrow(() -> new RuleViolated("record/no-actor", List.of()));
    }
}
