package niangjia.complaint.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.TypedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of one act as a page shows it, with what was typed so far.
 *
 * @param inputs in the order of the act
 * @param requestId made when the form is first shown, so that sending it twice acts once
 * @param sequence the reader saw; null for an act that begins a complaint
 * @param problem why it was refused; null if it was not
 */
record ActPagesForm(
        String name,
        String segment,
        List<Input> inputs,
        String requestId,
        @Nullable Long sequence,
        MultiValueMap<String, String> typed,
        @Nullable PageProblem problem)
        implements TypedFields {
    private static final Set<String> LONG = Set.of("account", "text", "situation", "answer", "explanation", "said");

    ActPagesForm {
        inputs = List.copyOf(inputs);
    }

    /** One value that can be chosen. */
    record Choice(String value, String label) {}

    /**
     * @param look which fragment shows it: line, words, select, checks, flag, date, moment, money, number, lines, caller,
     *     party, instalments, hidden
     * @param choices of a select or of checks; suggestions for a line
     */
    record Input(String name, String look, boolean required, List<Choice> choices) {
        Input {
            choices = List.copyOf(choices);
        }

        public int rows() {
            return LONG.contains(name) ? 6 : 3;
        }
    }

    /** Faults of the entries of a list, and of fields the form does not show. */
    public List<String> otherErrors() {
        return problem == null
                ? List.of()
                : problem.fields().entrySet().stream()
                        .filter(fault -> inputs.stream().noneMatch(input -> shows(input, fault.getKey())))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** Whether the time of the act is told apart from now. */
    public boolean late() {
        return !value(ActField.OCCURRED_AT).isEmpty()
                || error(ActField.OCCURRED_AT) != null
                || error(CommandReader.LATE_REASON) != null
                || problem != null && problem.code().equals("request/late-without-reason");
    }

    /** At least three empty rows, and one more than was filled in. */
    public int instalmentRows() {
        int filled = 0;
        while (typed.containsKey("instalments[" + filled + "].dueOn")) {
            filled++;
        }
        return Math.max(6, filled + 1);
    }

    private static boolean shows(Input input, String path) {
        return path.equals(input.name()) || path.startsWith(input.name() + ".");
    }
}
