package niangjia.supervision.web;

import static niangjia.complaint.web.OpenApiParts.JSON;
import static niangjia.complaint.web.OpenApiParts.answer;
import static niangjia.complaint.web.OpenApiParts.body;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.responses;
import static niangjia.complaint.web.OpenApiParts.sent;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.Problem;
import niangjia.shared.web.acts.FormSchemas;
import niangjia.supervision.read.CoverageBoard;
import niangjia.supervision.read.CoveragePage;
import org.springframework.stereotype.Component;

/** The API of the registries for the document of the whole, made of the forms and records that answer. */
@Component
class RegistryOpenApi implements OpenApiFeature {
    private static final Map<String, Object> DAY = Map.of("type", "string", "format", "date");

    private final Registries registries;

    RegistryOpenApi(Registries registries) {
        this.registries = registries;
    }

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> requests = new LinkedHashMap<>();
        for (RegistryKind kind : registries.kinds()) {
            kind.forms().forEach(form -> requests.put(name(kind, form), FormSchemas.of(form.slots())));
        }
        return requests;
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (RegistryKind kind : registries.kinds()) {
            String all = "/" + kind.path();
            paths.put(all, Map.of("get", list(kind, records), "post", act(kind, kind.beginning(), records)));
            paths.put(all + "/{id}", Map.of("get", operation(kind.name(), List.of(path("id")), view(kind), records)));
            kind.forms().stream()
                    .filter(form -> !form.begins())
                    .forEach(form ->
                            paths.put(all + "/{id}/acts/" + form.segment(), Map.of("post", act(kind, form, records))));
        }
        List<Map<String, Object>> where = List.of(query("on", DAY), text("unit"));
        paths.put("/coverage", Map.of("get", operation("coverage", where, CoverageBoard.class, records)));
        List<Map<String, Object>> listed = new ArrayList<>(List.of(path("level"), path("part")));
        listed.addAll(where);
        listed.add(query("own", Map.of("type", "boolean", "default", false)));
        paths.put(
                "/coverage/{level}/{part}",
                Map.of("get", operation("coverageList", paged(listed), CoveragePage.class, records)));
        return paths;
    }

    private static Map<String, Object> act(RegistryKind kind, RegistryForm form, RecordSchemas records) {
        List<Map<String, Object>> parameters = new ArrayList<>(sent());
        if (!form.begins()) {
            parameters.add(0, path("id"));
        }
        Map<String, Object> operation = operation(name(kind, form), parameters, RegistryApi.Answer.class, records);
        operation.put("requestBody", body(JSON, Map.of("$ref", "#/components/schemas/" + name(kind, form))));
        if (form.begins()) {
            responses(operation).put("201", answer(JSON, records.of(RegistryApi.Answer.class)));
        }
        return operation;
    }

    private Map<String, Object> list(RegistryKind kind, RecordSchemas records) {
        RegistryAnswers answers = registries.shelfOf(kind).answers(kind);
        return operation(kind.path(), paged(answers.by()), answers.page(), records);
    }

    private Class<?> view(RegistryKind kind) {
        return registries.shelfOf(kind).answers(kind).view();
    }

    /** Acts of other streams may have the same names. */
    private static String name(RegistryKind kind, RegistryForm form) {
        String prefix =
                Character.toUpperCase(kind.name().charAt(0)) + kind.name().substring(1);
        return prefix + form.name();
    }

    private static List<Map<String, Object>> paged(List<Map<String, Object>> parameters) {
        List<Map<String, Object>> all = new ArrayList<>(parameters);
        all.add(text("cursor"));
        all.add(query("size", Map.of("type", "integer", "minimum", 1, "maximum", PageLink.LARGEST, "default", 100)));
        return all;
    }

    private static Map<String, Object> operation(
            String id, List<Map<String, Object>> parameters, Class<?> answered, RecordSchemas records) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(JSON, records.of(answered)));
        responses.put("default", answer("application/problem+json", records.of(Problem.class)));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("parameters", parameters);
        operation.put("responses", responses);
        return operation;
    }
}
