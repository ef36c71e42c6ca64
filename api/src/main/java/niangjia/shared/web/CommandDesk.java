package niangjia.shared.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import niangjia.shared.Actor;
import niangjia.shared.OnlyTried;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.seen.SeenDesk;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Where pages and programs hand in a command: it is sent in the name of a person, under the id of their request. */
@Component
public class CommandDesk {
    /** Longer than the record waits for a lock by design; what then happens is told by repeating the request. */
    private static final long LONGEST_SECONDS = 30;

    private final CommandGateway commands;
    private final ActedBefore before;
    private final SeenDesk seen;
    private final Clock clock;

    public CommandDesk(CommandGateway commands, ActedBefore before, SeenDesk seen, Clock clock) {
        this.commands = commands;
        this.before = before;
        this.seen = seen;
        this.clock = clock;
    }

    /** A look before any work is done: what this request did, if it has acted. */
    public Optional<Acted> actedBefore(ActRequest request) {
        return before.answered(request.requestId(), request.digest());
    }

    /** Refuses a time that cannot be, or that needs a reason; for what is only tried, too. */
    public void judgeTime(Instant occurredAt, ActRequest request) {
        Instant now = clock.instant();
        Rule.verify(new ItHasHappened(occurredAt, now), new ALateEntrySaysWhy(occurredAt, now, request.lateReason()));
    }

    /**
     * Sends the command and waits until it is on record.
     *
     * @throws RuntimeException whatever refused it; {@code record/busy} if no answer came in time
     */
    public Acted send(Object command, Instant occurredAt, ActRequest request) {
        judgeTime(occurredAt, request);
        Object result = result(command, metaData(command, request));
        return before.secured(request.requestId(), request.digest())
                .map(acted -> new Acted(acted.stream(), acted.sequence(), false))
                .orElseGet(() -> new Acted(String.valueOf(result), -1, false));
    }

    /**
     * Has the command decided as if it were sent now, and undone.
     *
     * @return what would refuse it; empty if it would be done
     */
    public Optional<RuntimeException> wouldRefuse(Object command, Actor actor) {
        String once = "trial-" + UUID.randomUUID();
        ActRequest request = new ActRequest(actor, once, once, null, null, "trial");
        try {
            result(command, metaData(command, request).and(RecordMeta.TRIAL, "true"));
            throw new IllegalStateException(
                    "a trial was not undone: " + command.getClass().getSimpleName());
        } catch (OnlyTried done) {
            return Optional.empty();
        } catch (RuleViolated refused) {
            return Optional.of(refused);
        }
    }

    private Object result(Object command, MetaData metaData) {
        // with a callback of our own, since the gateway's logs what a refusal says
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        commands.send(new GenericCommandMessage<>(command, metaData), answer);
        try {
            CommandResultMessage<?> result = answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (result.isExceptional()) {
                throw result.exceptionResult() instanceof RuntimeException refused
                        ? refused
                        : new IllegalStateException(result.exceptionResult());
            }
            Object payload = result.getPayload();
            return payload == null ? "" : payload;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new RuleViolated("record/busy", List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolated("record/busy", List.of());
        }
    }

    private MetaData metaData(Object command, ActRequest request) {
        Map<String, String> meta = new HashMap<>(request.actor().toMetaData());
        meta.put(RecordMeta.REQUEST_ID, request.requestId());
        meta.put(RecordMeta.REQUEST_DIGEST, request.digest());
        meta.put(RecordMeta.SCREEN, request.screen());
        if (request.expectedSequence() != null) {
            meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(request.expectedSequence()));
        }
        if (request.lateReason() != null) {
            meta.put(RecordMeta.LATE_REASON, request.lateReason());
        }
        seen.of(command, request.seen()).ifPresent(onScreen -> meta.put(RecordMeta.SEEN, onScreen.toJson()));
        return MetaData.from(meta);
    }
}
