package niangjia.complaint.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** What the orders of one batch tell those who watch, once it can be read: each order once, or, if many, that there is news. */
final class QueueNews {
    private static final int NAMED = 20;

    private final QueryUpdateEmitter live;

    QueueNews(QueryUpdateEmitter live) {
        this.live = live;
    }

    /** @param units those that saw the order before or see it now */
    void tell(String complaintId, long sequence, Collection<String> units) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Map<String, QueueChanged> batch = work.getOrComputeResource(QueueNews.class.getName(), key -> {
            Map<String, QueueChanged> all = new HashMap<>();
            work.afterCommit(u -> emit(all));
            return all;
        });
        batch.merge(complaintId, new QueueChanged(Set.copyOf(units), complaintId, sequence), QueueNews::later);
    }

    private void emit(Map<String, QueueChanged> batch) {
        if (batch.size() <= NAMED) {
            batch.values().forEach(this::emit);
            return;
        }
        Set<String> units = new HashSet<>();
        batch.values().forEach(one -> units.addAll(one.unitIds()));
        emit(new QueueChanged(units, null, -1));
    }

    private void emit(QueueChanged update) {
        live.emit(QueueOf.class, q -> new Reach(q.viewer()).reaches(update.unitIds()), update);
        live.emit(QueueCounts.class, q -> new Reach(q.viewer()).reaches(update.unitIds()), update);
    }

    private static QueueChanged later(QueueChanged before, QueueChanged after) {
        Set<String> units = new HashSet<>(before.unitIds());
        units.addAll(after.unitIds());
        return new QueueChanged(units, after.complaintId(), Math.max(before.sequence(), after.sequence()));
    }
}
