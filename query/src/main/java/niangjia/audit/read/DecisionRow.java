package niangjia.audit.read;

import java.time.Instant;
import niangjia.shared.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * One decision.
 *
 * @param caseId stream of the matter
 * @param number of the matter; null where it has none
 * @param sequence of the event that tells the decision
 * @param event name of it, as it is stored
 * @param at when it was taken
 * @param position of the decision in the whole record
 * @param told whether the desk knows what was on screen
 * @param shownUpTo position of the record up to which the author was shown the matter; null if it is not known
 * @param seen how many things were on screen
 * @param unseen how many entries and papers were there and not on screen; 0 if it is not known
 * @param later how many entries came afterwards
 */
public record DecisionRow(
        String caseId,
        @Nullable String number,
        long sequence,
        DecisionKind kind,
        String event,
        Instant at,
        String staffId,
        String staffName,
        String unitId,
        long position,
        boolean told,
        @Nullable Long shownUpTo,
        int seen,
        int unseen,
        int later) {}
