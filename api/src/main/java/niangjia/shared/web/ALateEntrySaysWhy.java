package niangjia.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What is entered more than a day after it happened is back-dated, and back-dating has a reason. */
record ALateEntrySaysWhy(
        Instant occurredAt, Instant now, @Nullable String reason) implements Rule {
    private static final Duration ON_TIME = Duration.ofHours(24);

    @Override
    public boolean violated() {
        return occurredAt.isBefore(now.minus(ON_TIME)) && (reason == null || reason.isBlank());
    }

    @Override
    public String code() {
        return "request/late-without-reason";
    }

    @Override
    public List<Object> facts() {
        return List.of(occurredAt, now.minus(ON_TIME));
    }
}
