package niangjia.complaint.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.read.QueueChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that listens. What changes is gathered, and told a moment later by another thread than the one that changed it. */
final class LiveLine {
    final String staffId;
    final String sessionId;
    final Instant openedAt;
    final SseEmitter emitter = new SseEmitter(0L);

    private final Map<String, Long> changed = new HashMap<>();
    private boolean anything;
    private boolean waiting;

    LiveLine(String staffId, String sessionId, Instant openedAt) {
        this.staffId = staffId;
        this.sessionId = sessionId;
        this.openedAt = openedAt;
    }

    /** @return whether somebody must be asked to tell it; later changes until then are told with it */
    synchronized boolean hear(QueueChanged change) {
        String complaint = change.complaintId();
        if (complaint == null) {
            anything = true;
        } else {
            changed.merge(complaint, change.sequence(), Math::max);
        }
        boolean first = !waiting;
        waiting = true;
        return first;
    }

    /** @throws IOException if nobody listens any more */
    void tell() throws IOException {
        emitter.send(SseEmitter.event().name("changed").data(news(), MediaType.APPLICATION_JSON));
    }

    /** Keeps what stands between desk and page from thinking that nobody is there. */
    void breathe() throws IOException {
        emitter.send(SseEmitter.event().comment("."));
    }

    void end(@Nullable String why) {
        try {
            if (why != null) {
                emitter.send(SseEmitter.event().name("end").data(why));
            }
        } catch (IOException | IllegalStateException gone) {
            // then it has ended already, and what ended is not completed again
            return;
        }
        emitter.complete();
    }

    /** @param all whether more may have changed than is named */
    record News(boolean all, List<Change> changes) {}

    record Change(String id, long sequence) {}

    private synchronized News news() {
        List<Change> changes = new ArrayList<>();
        changed.forEach((id, sequence) -> changes.add(new Change(id, sequence)));
        News news = new News(anything, changes);
        changed.clear();
        anything = false;
        waiting = false;
        return news;
    }
}
