package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.act;
import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import org.springframework.stereotype.Component;

/** The API of the machinery for the document of the whole. */
@Component
class OperationsOpenApi implements OpenApiFeature {
    private static final String ALL = "/operations";
    private static final String ACT = "LetterAct";

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> reason = Map.of("type", "string", "maxLength", 200);
        return Map.of(
                ACT, Map.of("type", "object", "properties", Map.of("reason", reason), "required", List.of("reason")));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> named = act(ACT, false, OperationsApi.Done.class, records);
        List<Object> parameters = new ArrayList<>(List.of(path("doing")));
        parameters.addAll((List<Object>) named.getOrDefault("parameters", List.of()));
        named.put("parameters", parameters);
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(ALL, Map.of("get", operation("operations", List.of(), OperationsDesk.View.class, records)));
        paths.put(ALL + "/letters/{id}/{doing}", Map.of("post", named));
        return paths;
    }
}
