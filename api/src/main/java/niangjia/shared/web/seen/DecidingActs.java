package niangjia.shared.web.seen;

import java.util.Optional;

/** Which commands decide, told by the tables of the features. */
@FunctionalInterface
public interface DecidingActs {
    /** The stream of the matter the command decides on; empty if it decides nothing. */
    Optional<String> decidesOn(Object command);
}
