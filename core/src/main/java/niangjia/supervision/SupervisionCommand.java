package niangjia.supervision;

import java.time.Instant;

/**
 * All that can be asked of a supervision case. One stream, four chapters: the clue, the inquiry, the papers, the outcome.
 * {@code occurredAt} is when the act was done in the world, said by the person who did it.
 */
public sealed interface SupervisionCommand permits ClueCommand, InquiryCommand, PaperCommand, OutcomeCommand {
    SupervisionId caseId();

    Instant occurredAt();
}
