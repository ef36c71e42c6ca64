package niangjia.mediation.write;

import java.util.List;

/**
 * A mediator as the roster has them on one day, for one case.
 *
 * @param standing {@link #HOLDS}, or why they cannot be had
 * @param conflicts what they have declared that touches this case
 */
record OnRoster(String mediatorId, String staffId, String name, String standing, List<String> conflicts) {
    static final String HOLDS = "HOLDS";
    static final String UNKNOWN = "UNKNOWN";

    OnRoster {
        conflicts = List.copyOf(conflicts);
    }
}
