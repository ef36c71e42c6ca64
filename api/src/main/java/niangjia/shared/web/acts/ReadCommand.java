package niangjia.shared.web.acts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request understood.
 *
 * @param lateReason why it is entered later than it happened, if the sender said so
 */
public record ReadCommand<C>(
        C command, Instant occurredAt, @Nullable String lateReason) {}
