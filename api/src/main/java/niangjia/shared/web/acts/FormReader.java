package niangjia.shared.web.acts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import niangjia.shared.Seals;
import niangjia.shared.web.Faults;
import niangjia.shared.web.UnitLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes a command of a JSON body, by the components of its record: one reader for every act. A body is gone through
 * twice: first to find all its faults, so that a bad one leaves no trace, then to seal what it says.
 */
@Component
public final class FormReader {
    public static final String LATE_REASON = "lateReason";

    private final Seals seals;
    private final UnitLookup units;
    private final Clock clock;

    public FormReader(Seals seals, UnitLookup units, Clock clock) {
        this.seals = seals;
        this.units = units;
        this.clock = clock;
    }

    /** @throws niangjia.shared.web.BadInput with every fault of the body */
    public <C> ReadCommand<C> read(CommandForm<C> form, Object stream, WhoseWords whose, JsonNode body) {
        Instant now = clock.instant();
        pass(form, stream, body, new CommandReading.Context(whose, now, Sealing.NONE, units));
        return pass(form, stream, body, new CommandReading.Context(whose, now, Sealing.with(seals), units));
    }

    /** As {@link #read}, but only to say what is wrong: nothing is sealed, no key is made. */
    public <C> ReadCommand<C> check(CommandForm<C> form, Object stream, WhoseWords whose, JsonNode body) {
        return pass(form, stream, body, new CommandReading.Context(whose, clock.instant(), Sealing.NONE, units));
    }

    private static <C> ReadCommand<C> pass(
            CommandForm<C> form, Object stream, JsonNode body, CommandReading.Context context) {
        Faults faults = new Faults();
        CommandReading reading = new CommandReading(context, faults);
        List<String> asked =
                new ArrayList<>(form.slots().stream().map(Slot::name).toList());
        asked.add(LATE_REASON);
        Unasked.note("", body, asked, faults);
        List<@Nullable Object> values =
                reading.slots(form.slots(), "", body, context.whose().ofTheMatter());
        String lateReason = reading.line(LATE_REASON, body.get(LATE_REASON));
        faults.refuse();
        Instant occurredAt = values.get(0) instanceof Instant at ? at : context.now();
        return new ReadCommand<>(form.command(stream, values), occurredAt, lateReason);
    }
}
