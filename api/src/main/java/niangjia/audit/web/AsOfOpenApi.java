package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.required;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.List;
import java.util.Map;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.shared.web.ApiPaths;
import org.springframework.stereotype.Component;

/** Looking back, for the document of the API: where it can be asked for, and the two comparisons. */
@Component
class AsOfOpenApi implements OpenApiFeature {
    private static final Map<String, Object> AXIS =
            query("axis", Map.of("type", "string", "enum", List.of("known", "true"), "default", "known"));

    @Override
    public Map<String, Object> requests() {
        return Map.of();
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        return Map.of(
                AsOfApi.CASE,
                Map.of(
                        "get",
                        operation(
                                "caseDifference",
                                List.of(required(text("case")), required(text("from")), text("to"), AXIS),
                                AsOfApi.CaseDifference.class,
                                records)),
                AsOfApi.QUEUE,
                Map.of(
                        "get",
                        operation(
                                "queueDifference",
                                List.of(option("tab", QueueTab.values()), required(text("from")), text("to"), AXIS),
                                AsOfApi.QueueDifference.class,
                                records)));
    }

    @Override
    public List<Map<String, Object>> whereRead(String path) {
        return AsOfPaths.shows(ApiPaths.V1 + path) ? List.of(text(AsOfAsked.AS_OF), AXIS) : List.of();
    }
}
