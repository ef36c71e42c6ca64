package niangjia.audit.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.mediation.RollEvent.MemberCorrected;
import niangjia.mediation.RollEvent.MembersEntered;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Which events belong to a moment. Asked of the events of a stream in their order.
 *
 * <p>Where truth is asked for, a correction goes with what it corrects: the name learned on Friday was the caller's on
 * Monday, too.
 */
final class AsOfCut implements Predicate<DomainEventMessage<?>> {
    private static final Map<Class<?>, Class<?>> CORRECTED = Map.of(
            AccountCorrected.class, ContactLogged.class,
            CallerNamed.class, ContactLogged.class,
            ComplainantNamed.class, ClueRegistered.class,
            MemberCorrected.class, MembersEntered.class);

    private final AsOf moment;
    /** Streams of which the first event is in the picture: without it there is nothing that the others could change. */
    private final Set<String> begun = new HashSet<>();
    /** Of each stream whether the newest event of a class that can be corrected is in. */
    private final Map<String, Map<Class<?>, Boolean>> correctable = new HashMap<>();

    AsOfCut(AsOf moment) {
        this.moment = moment;
    }

    static List<DomainEventMessage<?>> of(List<DomainEventMessage<?>> stream, AsOf moment) {
        return stream.stream().filter(new AsOfCut(moment)).toList();
    }

    @Override
    public boolean test(DomainEventMessage<?> event) {
        String stream = event.getAggregateIdentifier();
        if (event.getSequenceNumber() == 0 && counts(event)) {
            begun.add(stream);
        }
        return begun.contains(stream) && counts(event);
    }

    private boolean counts(DomainEventMessage<?> event) {
        if (moment.axis() == AsOfAxis.KNOWN) {
            return !event.getTimestamp().isAfter(moment.at());
        }
        boolean happened = !AsOfTimes.occurredAt(event).isAfter(moment.at());
        Class<?> kind = event.getPayloadType();
        Map<Class<?>, Boolean> in = correctable.getOrDefault(event.getAggregateIdentifier(), Map.of());
        if (CORRECTED.containsValue(kind)) {
            correctable
                    .computeIfAbsent(event.getAggregateIdentifier(), key -> new HashMap<>())
                    .put(kind, happened);
        }
        Class<?> corrected = CORRECTED.get(kind);
        return happened || corrected != null && in.getOrDefault(corrected, false);
    }
}
