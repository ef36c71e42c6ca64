package niangjia.complaint;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;

/** What happened with notices. */
public sealed interface NoticeEvent {
    String seenId();

    Instant occurredAt();

    /** @param staffId who has seen them */
    @Recorded(name = "notice.NoticesSeen")
    record NoticesSeen(String seenId, String staffId, Instant occurredAt, List<String> notices) implements NoticeEvent {
        public NoticesSeen {
            notices = List.copyOf(notices);
        }
    }
}
