package niangjia.supervision.web;

import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.OpenApiParts;
import niangjia.complaint.web.RecordSchemas;
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
        return OpenApiParts.act(name(kind, form), form.begins(), RegistryApi.Answer.class, records);
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
}
