package niangjia.mediation.web;

import static niangjia.complaint.web.OpenApiParts.JSON;
import static niangjia.complaint.web.OpenApiParts.answer;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.mediation.read.CalendarKind;
import niangjia.mediation.read.CalendarPage;
import niangjia.mediation.read.PerformancePage;
import niangjia.mediation.read.PerformanceTab;
import niangjia.mediation.read.PromiseKind;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.Problem;
import org.springframework.stereotype.Component;

/** The boards of mediation for the document of the whole: calendar and performance; the registries stand with the other registries. */
@Component
class RosterOpenApi implements OpenApiFeature {
    @Override
    public Map<String, Object> requests() {
        return Map.of();
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        return Map.of(
                "/mediation-calendar",
                paged(
                        "mediationCalendar",
                        CalendarPage.class,
                        records,
                        option("of", CalendarKind.values()),
                        text("unit"),
                        query("day", Map.of("type", "string", "format", "date"))),
                "/mediations/performance",
                paged(
                        "mediationPerformance",
                        PerformancePage.class,
                        records,
                        option("tab", PerformanceTab.values()),
                        text("unit"),
                        option("kind", PromiseKind.values()),
                        text("number")));
    }

    @SafeVarargs
    private static Map<String, Object> paged(
            String id, Class<?> answered, RecordSchemas records, Map<String, Object>... parameters) {
        List<Map<String, Object>> all = new ArrayList<>(List.of(parameters));
        all.add(text("cursor"));
        all.add(query("size", Map.of("type", "integer", "minimum", 1, "maximum", PageLink.LARGEST, "default", 100)));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(JSON, records.of(answered)));
        responses.put("default", answer("application/problem+json", records.of(Problem.class)));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("parameters", all);
        operation.put("responses", responses);
        return Map.of("get", operation);
    }
}
