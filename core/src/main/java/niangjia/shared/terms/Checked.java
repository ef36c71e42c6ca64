package niangjia.shared.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What was read from a file, or all that is wrong with it; never both. */
public record Checked<T>(@Nullable T value, List<FileFault> faults) {
    public Checked {
        faults = List.copyOf(faults);
        if ((value == null) == faults.isEmpty()) {
            throw new IllegalArgumentException("value: " + value + ", faults: " + faults + " (expected: one of them)");
        }
    }

    public static <T> Checked<T> good(T value) {
        return new Checked<>(value, List.of());
    }

    public static <T> Checked<T> faulty(List<FileFault> faults) {
        return new Checked<>(null, faults);
    }

    <R> Checked<R> map(Function<T, R> change) {
        return value == null ? new Checked<>(null, faults) : good(change.apply(value));
    }

    /** @throws niangjia.shared.RuleViolated {@code terms/file-faulty} with the first fault and how many there are */
    public T orRefuse() {
        Rule.verify(new TheFileIsInOrder(faults));
        return Optional.ofNullable(value).orElseThrow();
    }
}
