package niangjia.supervision.web;

import java.util.List;
import java.util.Map;

/**
 * How a registry answers programs.
 *
 * @param by parameters that narrow its list, but for those of paging
 */
public record RegistryAnswers(Class<?> page, Class<?> view, List<Map<String, Object>> by) {
    public RegistryAnswers {
        by = List.copyOf(by);
    }
}
