package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement promises, as a paper sets it out: of one that is on record, or of one that is about to be drafted.
 *
 * @param facts null while they are not written
 * @param words what was agreed, in words; null while they are not written
 */
record AgreementTerms(@Nullable String facts, @Nullable String words, List<Sum> sums, List<Duty> duties) {
    static final AgreementTerms NONE = new AgreementTerms(null, null, List.of(), List.of());

    /** Money that one pays another by a day. */
    record Sum(String payerId, String payeeId, long fen, LocalDate dueOn) {}

    /** Something else that one has to do, and when it is looked at. */
    record Duty(String kind, String partyId, @Nullable String words, LocalDate checkOn) {}
}
