package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.body;
import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.audit.ErasureBasis;
import niangjia.audit.ErasureIdentity;
import niangjia.audit.HoldGround;
import niangjia.audit.RefusalGround;
import niangjia.audit.read.ErasurePage;
import niangjia.audit.read.ErasureView;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.OpenApiParts;
import niangjia.complaint.web.RecordSchemas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The API of erasures for the document of the whole. */
@Component
class ErasureOpenApi implements OpenApiFeature {
    private static final String ALL = "/erasures";
    private static final String ONE = ALL + "/{id}";
    private static final Set<String> OPTIONAL = Set.of("persons", "kept", "until");

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> requests = new LinkedHashMap<>();
        requests.put("ErasureRequest", schema(ErasureDesk.REQUEST_FIELDS, null));
        for (ErasureAct act : ErasureAct.values()) {
            requests.put(name(act), schema(act.fields(), act));
        }
        return requests;
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(
                ALL,
                Map.of(
                        "get",
                        operation("erasures", paged(), ErasurePage.class, records),
                        "post",
                        sent("requestErasure", List.of(), "ErasureRequest", records)));
        paths.put(ONE, Map.of("get", operation("erasure", List.of(path("id")), ErasureView.class, records)));
        paths.put(
                ONE + "/scope",
                Map.of("get", operation("erasureScope", List.of(path("id")), ErasureLook.Scope.class, records)));
        for (ErasureAct act : ErasureAct.values()) {
            paths.put(
                    ONE + "/acts/" + act.segment(),
                    Map.of("post", sent(act.segment() + "Erasure", List.of(path("id")), name(act), records)));
        }
        return paths;
    }

    private static Map<String, Object> sent(
            String id, List<Map<String, Object>> parameters, String schema, RecordSchemas records) {
        Map<String, Object> operation = operation(
                id,
                Stream.concat(parameters.stream(), OpenApiParts.sent().stream()).toList(),
                ErasureApi.Done.class,
                records);
        operation.put("requestBody", body(OpenApiParts.JSON, Map.of("$ref", "#/components/schemas/" + schema)));
        return operation;
    }

    private static String name(ErasureAct act) {
        return "Erasure" + act.segment().substring(0, 1).toUpperCase(Locale.ROOT)
                + act.segment().substring(1);
    }

    private static Map<String, Object> schema(Set<String> fields, @Nullable ErasureAct act) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.stream().sorted().forEach(field -> properties.put(field, field(field, act)));
        List<String> required = new ArrayList<>(fields.stream().sorted().toList());
        required.removeAll(OPTIONAL);
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> field(String field, @Nullable ErasureAct act) {
        return switch (field) {
            case "persons", "kept" -> Map.of("type", "array", "items", Map.of("type", "string"));
            case "until" -> Map.of("type", "string", "format", "date");
            case "basis" -> options(ErasureBasis.values());
            case "identity" -> options(ErasureIdentity.values());
            case "ground" -> options(act == ErasureAct.HOLD ? HoldGround.values() : RefusalGround.values());
            default -> Map.of("type", "string");
        };
    }

    private static Map<String, Object> options(Enum<?>[] values) {
        return Map.of(
                "type", "string", "enum", Arrays.stream(values).map(Enum::name).toList());
    }
}
