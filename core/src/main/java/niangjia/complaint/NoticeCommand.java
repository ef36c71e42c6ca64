package niangjia.complaint;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What a person does with the notices that terms give. The notices themselves are nobody's act: they follow from a term, its
 * ladder and the time, and are never kept.
 */
public sealed interface NoticeCommand {
    /** Notices of one look at most. */
    int LARGEST = 500;

    SeenId seenId();

    Instant occurredAt();

    /** @param notices keys of those looked at */
    record SeeNotices(@TargetAggregateIdentifier SeenId seenId, Instant occurredAt, List<String> notices)
            implements NoticeCommand {
        public SeeNotices {
            notices = List.copyOf(notices);
        }
    }
}
