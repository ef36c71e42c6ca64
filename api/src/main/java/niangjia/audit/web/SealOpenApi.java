package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.JSON;
import static niangjia.complaint.web.OpenApiParts.body;
import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.responses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.OpenApiParts;
import niangjia.complaint.web.RecordSchemas;
import org.springframework.stereotype.Component;

/** The API of the seal for the document of the whole. */
@Component
class SealOpenApi implements OpenApiFeature {
    private static final String ALL = "/audit/seals";
    private static final String ONE = ALL + "/checkpoints/{number}";
    private static final String EXPORTS = ALL + "/exports";
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    @Override
    public Map<String, Object> requests() {
        return Map.of(
                "SealCosignature",
                object(Map.of("line", TEXT), List.of("line")),
                "SealExport",
                object(
                        Map.of(
                                "reason",
                                Map.of("type", "string", "minLength", 1, "maxLength", 200),
                                "caseId",
                                Map.of("type", "string", "description", "absent: the whole record")),
                        List.of("reason")));
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        get(paths, ALL, operation("seal", List.of(), SealView.class, records));
        get(paths, ALL + "/checkpoints", operation("sealCheckpoints", paged(), SealView.Page.class, records));
        get(paths, ONE, operation("sealCheckpoint", List.of(number()), SealApi.Text.class, records));
        get(
                paths,
                ONE + "/extension",
                operation(
                        "sealExtension",
                        List.of(number(), query("from", Map.of("type", "integer", "format", "int64", "default", 0))),
                        SealView.Proof.class,
                        records));
        get(paths, ALL + "/days/{day}", operation("sealDay", List.of(path("day")), SealApi.Text.class, records));
        post(
                paths,
                ONE + "/cosignatures",
                "SealCosignature",
                operation("sealCosign", sent(number()), SealApi.Accepted.class, records));
        post(paths, EXPORTS, "SealExport", operation("sealExport", sent(), SealApi.Export.class, records));
        get(
                paths,
                EXPORTS + "/{id}",
                operation("sealExportStanding", List.of(path("id")), SealApi.Export.class, records));
        Map<String, Object> bundle = operation("sealBundle", List.of(path("id")), SealApi.Export.class, records);
        responses(bundle)
                .put(
                        "200",
                        Map.of(
                                "description",
                                "the bundle",
                                "content",
                                Map.of(
                                        "application/octet-stream",
                                        Map.of("schema", Map.of("type", "string", "format", "binary")))));
        get(paths, EXPORTS + "/{id}/bundle", bundle);
        return paths;
    }

    private static Map<String, Object> number() {
        Map<String, Object> number = new LinkedHashMap<>(path("number"));
        number.put("schema", Map.of("type", "integer", "format", "int64"));
        return number;
    }

    @SafeVarargs
    private static List<Map<String, Object>> sent(Map<String, Object>... first) {
        List<Map<String, Object>> all = new ArrayList<>(List.of(first));
        all.add(OpenApiParts.sent().get(0));
        return all;
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static void get(Map<String, Object> paths, String path, Map<String, Object> operation) {
        paths.put(path, Map.of("get", operation));
    }

    private static void post(Map<String, Object> paths, String path, String schema, Map<String, Object> operation) {
        operation.put("requestBody", body(JSON, Map.of("$ref", "#/components/schemas/" + schema)));
        paths.put(path, Map.of("post", operation));
    }
}
