package niangjia.complaint.web;

import java.util.List;
import java.util.Map;

/** A feature behind this one says what its part of the API is. */
public interface OpenApiFeature {
    /** Paths with their operations; schemas of answers are asked of {@code records}. */
    Map<String, Object> paths(RecordSchemas records);

    /** Schemas of what is sent, by name. */
    Map<String, Object> requests();

    /** Parameters that this feature understands wherever this path is read. */
    default List<Map<String, Object>> whereRead(String path) {
        return List.of();
    }
}
