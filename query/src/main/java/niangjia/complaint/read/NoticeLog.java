package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import niangjia.complaint.NoticeEvent.NoticesSeen;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who has seen which notices, and when first. */
@Component
@ProcessingGroup(NoticeLog.GROUP)
public class NoticeLog {
    public static final String GROUP = "notice-log";
    static final String COLLECTION = "notice_log";

    private static final String STAFF = "staffId";
    private static final String AT = "at";
    private static final String NOTICES = "notices";

    private final DocumentStore looks;

    public NoticeLog(ReadStore store) {
        this.looks = store.collection(GROUP, COLLECTION, Indexes.ascending(STAFF));
    }

    @EventHandler
    void on(NoticesSeen event, DomainEventMessage<?> message) {
        looks.change(event.seenId(), message.getSequenceNumber(), doc -> doc.append(STAFF, event.staffId())
                .append(AT, event.occurredAt().toString())
                .append(NOTICES, event.notices()));
    }

    @ResetHandler
    void reset() {
        looks.clear();
    }

    @QueryHandler
    SeenNotices on(NoticesSeenBy query) {
        Map<String, Instant> first = new HashMap<>();
        for (Document look : looks.find(Filters.eq(STAFF, query.viewer().staffId()))) {
            Instant at = Instant.parse(look.getString(AT));
            for (String notice : look.getList(NOTICES, String.class)) {
                first.merge(notice, at, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return new SeenNotices(first);
    }

    @QueryHandler
    boolean on(NoticesShow query) {
        return new WrittenChange(query.seenId(), 0).shownIn(looks);
    }
}
