package niangjia.rules.read;

import java.time.Instant;

/**
 * What another rule would do to an open term.
 *
 * @param after the end it would have
 * @param days by how many days of the calendar, negative if it would come earlier
 * @param becomesLate in time by its present end, late by the other
 * @param becomesFirm provisional now, certain then
 */
public record MovedTerm(StakedTerm staked, Instant after, long days, boolean becomesLate, boolean becomesFirm) {
    long seconds() {
        return Math.abs(after.getEpochSecond() - staked.term().dueAt().getEpochSecond());
    }

    /** Names it among all others. */
    public String key() {
        return staked.caseId() + "|" + staked.term().termId();
    }
}
