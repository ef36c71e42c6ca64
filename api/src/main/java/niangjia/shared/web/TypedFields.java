package niangjia.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form as it was typed, and what was wrong with it: templates ask by the names of its fields. */
public interface TypedFields {
    MultiValueMap<String, String> typed();

    /** Null while nothing was refused. */
    @Nullable
    PageProblem problem();

    default String value(String path) {
        String value = typed().getFirst(path);
        return value == null ? "" : value;
    }

    default boolean chosen(String path, String value) {
        return typed().getOrDefault(path, List.of()).contains(value);
    }

    default @Nullable String error(String path) {
        PageProblem problem = problem();
        return problem == null ? null : problem.fields().get(path);
    }
}
