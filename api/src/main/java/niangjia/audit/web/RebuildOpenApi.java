package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.act;
import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.audit.read.RebuildPage;
import niangjia.audit.web.RebuildsApi.Done;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import org.springframework.stereotype.Component;

/** The API of rebuilds for the document of the whole. */
@Component
class RebuildOpenApi implements OpenApiFeature {
    private static final String ALL = "/rebuilds";
    private static final String START = "StartRebuild";
    private static final String ACT = "RebuildAct";
    private static final Map<String, Object> REASON = Map.of("type", "string", "maxLength", 200);

    @Override
    public Map<String, Object> requests() {
        return Map.of(
                START,
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "model",
                                Map.of("type", "string"),
                                "switch",
                                Map.of("type", "boolean"),
                                "reason",
                                REASON),
                        "required",
                        List.of("model", "reason")),
                ACT,
                Map.of("type", "object", "properties", Map.of("reason", REASON)));
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> named = act(ACT, false, Done.class, records);
        List<Map<String, Object>> parameters = new ArrayList<>(List.of(path("act")));
        parameters.addAll(parameters(named));
        named.put("parameters", parameters);
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(
                ALL,
                Map.of(
                        "get",
                        operation("rebuilds", paged(), RebuildPage.class, records),
                        "post",
                        act(START, true, Done.class, records)));
        get(paths, ALL + "/models", operation("rebuildModels", List.of(), RebuildsApi.Models.class, records));
        get(paths, ALL + "/{id}", operation("rebuild", List.of(path("id")), RebuildsApi.One.class, records));
        paths.put(ALL + "/{id}/{act}", Map.of("post", named));
        return paths;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> operation) {
        return (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    }

    private static void get(Map<String, Object> paths, String path, Map<String, Object> operation) {
        paths.put(path, Map.of("get", operation));
    }
}
