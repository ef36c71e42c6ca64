package niangjia.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.TypedFields;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of one act as a page shows it, with what was typed so far.
 *
 * @param hidden values the page sends along unseen
 * @param requestId made when the form is first shown, so that sending it twice acts once
 * @param sequence the reader saw; null for an act that begins something
 * @param problem why it was refused; null if it was not
 */
record RegistryShownForm(
        RegistryForm form,
        List<RegistryInput> inputs,
        Map<String, String> hidden,
        String requestId,
        @Nullable Long sequence,
        MultiValueMap<String, String> typed,
        @Nullable PageProblem problem)
        implements TypedFields {
    private static final int ROWS = 5;
    private static final int SPARE = 2;

    RegistryShownForm {
        inputs = List.copyOf(inputs);
        hidden = new TreeMap<>(hidden);
    }

    public String name() {
        return form.name();
    }

    public String segment() {
        return form.segment();
    }

    /** Faults that stand beside no input. */
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
        return !value(Slot.OCCURRED_AT).isEmpty()
                || error(Slot.OCCURRED_AT) != null
                || error(FormReader.LATE_REASON) != null
                || problem != null && problem.code().equals("request/late-without-reason");
    }

    /** Rows of a table: those filled in and some to spare. */
    public int rowsOf(String path) {
        int filled = 0;
        while (begun(path + "[" + filled + "].")) {
            filled++;
        }
        return Math.max(ROWS, filled + (problem == null ? SPARE : 1));
    }

    private boolean begun(String row) {
        return typed.entrySet().stream()
                .anyMatch(each -> each.getKey().startsWith(row)
                        && each.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    private static boolean shows(RegistryInput input, String path) {
        String plain = path.replaceAll("\\[\\d+]", "");
        return input.name().equals(path)
                || input.look().equals("checks") && input.name().equals(plain)
                || input.parts().stream().anyMatch(part -> plain.equals(input.name() + "." + part.name()));
    }
}
