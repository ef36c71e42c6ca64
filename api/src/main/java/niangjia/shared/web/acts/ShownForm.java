package niangjia.shared.web.acts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.TypedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of one act as a page shows it, with what was typed so far; what {@code fragments/fields} shows one input of.
 *
 * @param inputs in the order of the act
 * @param requestId made when the form is first shown, so that sending it twice acts once
 * @param sequence the reader saw; null for an act that begins a stream
 * @param problem why it was refused; null if it was not
 */
public record ShownForm(
        String name,
        String segment,
        List<Input> inputs,
        String requestId,
        @Nullable Long sequence,
        MultiValueMap<String, String> typed,
        @Nullable PageProblem problem)
        implements TypedFields {
    private static final Set<String> LONG = Set.of("account", "text", "statement", "facts", "explanation", "words");

    public ShownForm {
        inputs = List.copyOf(inputs);
    }

    /** One value that can be chosen. */
    public record Choice(String value, String label) {}

    /**
     * @param name path within the body, for example {@code complainant.name}
     * @param look which fragment shows it: line, words, select, checks, flag, date, money, number, lines, hidden, rows
     * @param choices of a select or of checks; suggestions for a line
     * @param parts of the rows of a table: names without the row
     */
    public record Input(String name, String look, boolean required, List<Choice> choices, List<Input> parts) {
        public Input {
            choices = List.copyOf(choices);
            parts = List.copyOf(parts);
        }

        public Input(String name, String look, boolean required, List<Choice> choices) {
            this(name, look, required, choices, List.of());
        }

        /** The last part of the path. */
        public String last() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        public int rows() {
            return LONG.contains(last()) ? 6 : 3;
        }
    }

    /** Faults of the entries of a list, and of fields the form does not show. */
    public List<String> otherErrors() {
        return problem == null
                ? List.of()
                : problem.fields().entrySet().stream()
                        .filter(fault -> inputs.stream()
                                .noneMatch(input -> input.name().equals(fault.getKey())
                                        && !input.look().equals("hidden")))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** Whether the time of the act is told apart from now. */
    public boolean late() {
        return !value(Slot.OCCURRED_AT).isEmpty()
                || error(Slot.OCCURRED_AT) != null
                || error(FormReader.LATE_REASON) != null
                || problem != null && problem.code().equals("request/late-without-reason");
    }

    /** Rows of a table: those filled in, and one more, but never fewer than asked for. */
    public int rowsOf(String path, int least) {
        int filled = 0;
        while (begun(path + "[" + filled + "]")) {
            filled++;
        }
        return Math.max(least, filled + 1);
    }

    private boolean begun(String row) {
        return typed.entrySet().stream()
                .anyMatch(each -> each.getKey().startsWith(row)
                        && each.getValue().stream().anyMatch(value -> !value.isBlank()));
    }
}
