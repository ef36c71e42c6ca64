package niangjia.audit.read;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;

/** When what an event tells happened in the world. */
final class AsOfTimes {
    private static final ClassValue<Optional<Method>> OCCURRED = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            try {
                return Optional.of(type.getMethod("occurredAt"));
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
    };

    private AsOfTimes() {}

    /** Of an event that does not say, when it was recorded. */
    static Instant occurredAt(EventMessage<?> event) {
        Optional<Method> said = OCCURRED.get(event.getPayloadType());
        try {
            return said.isEmpty() ? event.getTimestamp() : (Instant) said.get().invoke(event.getPayload());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getPayloadType() + " does not tell when", e);
        }
    }
}
