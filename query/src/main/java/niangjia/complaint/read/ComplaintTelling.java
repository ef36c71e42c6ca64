package niangjia.complaint.read;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.EventFields;
import niangjia.shared.read.OneDocument;
import niangjia.shared.read.ReadStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Complaints straight from the record; who may be told what of them is decided where it always is. */
@Component
public class ComplaintTelling implements StreamTelling {
    private final DocumentStore cases;
    private final Seals seals;

    public ComplaintTelling(ReadStore store, Seals seals) {
        this.seals = seals;
        this.cases = store.collection(CaseFile.GROUP, CaseFile.CASES);
    }

    @Override
    public boolean tells(String stream) {
        return ComplaintId.isOne(stream);
    }

    @Override
    public Sight sight(Actor viewer, String stream) {
        return cases.byId(stream).map(new Reach(viewer)::of).orElse(Sight.NOTHING);
    }

    @Override
    public EventFields fields(Object event) {
        EventShape shape = shape(event);
        return new EventFields(
                shape.args(),
                shape.plain(),
                shape.sealed().stream()
                        .map(each -> new EventFields.Sealed(each.path(), each.text()))
                        .toList());
    }

    @Override
    public @Nullable Kind kindOf(Object event, String path) {
        return EventShape.kindOf(shape(event).name(), path);
    }

    @Override
    public boolean personal(String path) {
        return path.startsWith(Timeline.OF_THE_CALLER);
    }

    @Override
    public Optional<Record> standing(String stream, List<DomainEventMessage<?>> events, Sight sight) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        OneDocument doc = new OneDocument(stream);
        events.forEach(message -> doc.change(
                message.getSequenceNumber(),
                now -> CaseFile.play(now, Told.of((ComplaintEvent) message.getPayload(), message, seals))));
        return Optional.of(CaseReading.of(doc.now(), sight));
    }

    @Override
    public List<String> args(Object event) {
        return shape(event).args();
    }

    private static EventShape shape(Object event) {
        return EventShape.of((ComplaintEvent) event);
    }
}
