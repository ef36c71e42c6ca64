package niangjia.mediation.web;

import static niangjia.complaint.web.OpenApiParts.JSON;
import static niangjia.complaint.web.OpenApiParts.answer;
import static niangjia.complaint.web.OpenApiParts.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.mediation.sums.SumKind;
import niangjia.shared.web.Problem;
import org.springframework.stereotype.Component;

/** The API of sums for the document of the whole, made of the fields that are read and the records that answer. */
@Component
class SumsOpenApi implements OpenApiFeature {
    private static final String ALL = "/mediation/sums";
    private static final Map<String, Object> SUM = Map.of(
            "description",
            "yuan, two decimals at most",
            "oneOf",
            List.of(
                    Map.of("type", "number", "minimum", 0, "maximum", 1_000_000_000_000L),
                    Map.of("type", "string", "pattern", "^\\d{1,13}(\\.\\d{1,2})?$")));
    private static final Map<String, Object> DECIMAL = Map.of(
            "oneOf",
            List.of(
                    Map.of("type", "number", "minimum", 0, "maximum", 9_999.99),
                    Map.of("type", "string", "pattern", "^\\d{1,4}(\\.\\d{1,2})?$")));

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> requests = new LinkedHashMap<>();
        for (SumKind kind : SumKind.values()) {
            requests.put(name(kind), object(SumFields.of(kind)));
        }
        return requests;
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(ALL, Map.of("get", operation("sums", SumAnswers.Offer.class, records)));
        for (SumKind kind : SumKind.values()) {
            Map<String, Object> operation = operation(name(kind), SumAnswers.Answer.class, records);
            operation.put("requestBody", body(JSON, Map.of("$ref", "#/components/schemas/" + name(kind))));
            paths.put(ALL + "/" + kind.segment(), Map.of("post", operation));
        }
        return paths;
    }

    private static String name(SumKind kind) {
        StringBuilder name = new StringBuilder("Sum");
        for (String word : kind.segment().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static Map<String, Object> object(List<SumField> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), schema(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        List<String> required =
                fields.stream().filter(SumField::required).map(SumField::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> schema(SumField field) {
        return switch (field.look()) {
            case MONEY -> SUM;
            case DECIMAL -> DECIMAL;
            case DAY -> Map.of("type", "string", "format", "date");
            case MONTH -> Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$");
            case PLACE -> Map.of("type", "string", "pattern", "^\\d{6}$", "description", "absent: that of your unit");
            case CHOICE -> Map.of("type", "string", "enum", field.options());
            case FLAG -> Map.of("type", "boolean", "default", false);
            case ROWS ->
                Map.of("type", "array", "minItems", 1, "maxItems", SumReader.ROWS, "items", object(field.parts()));
        };
    }

    private static Map<String, Object> operation(String id, Class<?> answered, RecordSchemas records) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(JSON, records.of(answered)));
        responses.put("default", answer("application/problem+json", records.of(Problem.class)));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("parameters", List.of());
        operation.put("responses", responses);
        return operation;
    }
}
