package niangjia.rules.web;

import java.util.List;
import niangjia.shared.terms.FileFault;
import niangjia.shared.web.PageProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of the rules as it is typed: what was typed stays, whatever becomes of it.
 *
 * @param problem why it was refused, if it was
 * @param faults of the file, if it has any
 */
record RulesForm(
        RulesAct act,
        MultiValueMap<String, String> typed,
        @Nullable PageProblem problem,
        List<FileFault> faults) {
    RulesForm {
        faults = List.copyOf(faults);
    }

    static RulesForm of(RulesAct act, MultiValueMap<String, String> typed) {
        return new RulesForm(act, typed, null, List.of());
    }

    public String value(String field) {
        String written = typed.getFirst(field);
        return written == null ? "" : written;
    }

    public @Nullable String error(String field) {
        return problem == null ? null : problem.fields().get(field);
    }

    /** What travels on with the form from step to step. */
    public List<String> kept() {
        return act.fields();
    }

    RulesForm refused(PageProblem because) {
        return new RulesForm(act, typed, because, faults);
    }

    RulesForm faulty(List<FileFault> found) {
        return new RulesForm(act, typed, problem, found);
    }

    /** The body a program would send. */
    JsonNode body(boolean reasoned) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        act.fields().forEach(field -> put(body, field));
        if (reasoned) {
            put(body, RulesAct.REASON);
        }
        return body;
    }

    private void put(ObjectNode body, String field) {
        String written = value(field).strip();
        if (!written.isEmpty()) {
            body.put(field, written);
        }
    }
}
