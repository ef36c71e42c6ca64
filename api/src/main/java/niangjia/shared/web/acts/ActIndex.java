package niangjia.shared.web.acts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The forms of every act on one kind of matter, found by their name in addresses and by their command.
 *
 * @param <F> form of one act
 */
public final class ActIndex<F> {
    private final List<F> all;
    private final Map<String, F> bySegment;
    private final Map<Class<?>, F> byCommand;

    /** @param forms in the order of the course */
    public ActIndex(Collection<F> forms, Function<F, CommandForm<?>> taken) {
        this.all = List.copyOf(forms);
        this.bySegment = all.stream()
                .collect(Collectors.toUnmodifiableMap(form -> taken.apply(form).segment(), Function.identity()));
        this.byCommand = all.stream()
                .collect(Collectors.toUnmodifiableMap(form -> taken.apply(form).command(), Function.identity()));
    }

    public List<F> all() {
        return all;
    }

    public Optional<F> bySegment(String segment) {
        return Optional.ofNullable(bySegment.get(segment));
    }

    /** @throws IllegalArgumentException if the class is no command of such a matter */
    public F of(Class<?> command) {
        F form = byCommand.get(command);
        if (form == null) {
            throw new IllegalArgumentException(
                    "command: " + command.getName() + " (expected: one of " + all.size() + ")");
        }
        return form;
    }
}
