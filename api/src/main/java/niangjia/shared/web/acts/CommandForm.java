package niangjia.shared.web.acts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What must be filled in for an act: the components of its command but for the stream, in their order. Pages, the API
 * and its document are all built from this, so they cannot disagree.
 *
 * @param <C> commands of one kind of stream
 * @param begins whether the act begins a stream, and so belongs to none yet
 */
public record CommandForm<C>(Class<? extends C> command, boolean begins, List<Slot> slots) {
    public CommandForm {
        slots = List.copyOf(slots);
    }

    /** The first component of every command names its stream. */
    public static <C> CommandForm<C> of(Class<? extends C> command, boolean begins) {
        RecordComponent[] components = command.getRecordComponents();
        return new CommandForm<>(
                command, begins, Arrays.stream(components).skip(1).map(Slot::of).toList());
    }

    /** The act's name in the office's language, for example {@code IssuePaper}. */
    public String name() {
        return command.getSimpleName();
    }

    /** The act's name in addresses, for example {@code issue-paper}. */
    public String segment() {
        return name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** @param values one for each slot, in order */
    public C command(Object stream, List<? extends @Nullable Object> values) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(stream);
        all.addAll(values);
        return Records.of(command, all);
    }
}
