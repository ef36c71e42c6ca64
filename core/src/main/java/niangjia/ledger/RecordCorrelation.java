package niangjia.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What a message hands on to those it causes: the course it belongs to and itself as the cause; from a command to its
 * events also who acted, by which request, from which screen, and what was on it.
 *
 * <p>An event hands on neither actor nor request: a policy that reacts acts in the desk's own name and under an id of
 * its own, and would otherwise pass for the person, or be taken for the person's request repeated.
 */
public final class RecordCorrelation implements CorrelationDataProvider {
    private static final List<String> OF_THE_ACT = List.of(
            Actor.STAFF_ID,
            Actor.STAFF_NAME,
            Actor.ROLES,
            Actor.UNIT_ID,
            Actor.UNIT_PATH,
            Actor.ON_BEHALF_OF,
            RecordMeta.REQUEST_ID,
            RecordMeta.SCREEN,
            RecordMeta.LATE_REASON,
            RecordMeta.SEEN);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> handed = new HashMap<>();
        Object course = message.getMetaData().get(RecordMeta.CORRELATION_ID);
        handed.put(RecordMeta.CORRELATION_ID, course == null ? message.getIdentifier() : course.toString());
        handed.put(RecordMeta.CAUSATION_ID, message.getIdentifier());
        if (message instanceof CommandMessage<?>) {
            for (String key : OF_THE_ACT) {
                Object value = message.getMetaData().get(key);
                if (value != null) {
                    handed.put(key, value.toString());
                }
            }
        }
        return handed;
    }
}
