package niangjia.mediation.web;

import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.mediation.read.CalendarKind;
import niangjia.mediation.read.CalendarPage;
import niangjia.mediation.read.PerformancePage;
import niangjia.mediation.read.PerformanceTab;
import niangjia.mediation.read.PromiseKind;
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
                get(
                        "mediationCalendar",
                        CalendarPage.class,
                        records,
                        option("of", CalendarKind.values()),
                        text("unit"),
                        query("day", Map.of("type", "string", "format", "date"))),
                "/mediations/performance",
                get(
                        "mediationPerformance",
                        PerformancePage.class,
                        records,
                        option("tab", PerformanceTab.values()),
                        text("unit"),
                        option("kind", PromiseKind.values()),
                        text("number")));
    }

    @SafeVarargs
    private static Map<String, Object> get(
            String id, Class<?> answered, RecordSchemas records, Map<String, Object>... parameters) {
        return Map.of("get", operation(id, paged(parameters), answered, records));
    }
}
