package niangjia.mediation.web;

import static niangjia.complaint.web.OpenApiParts.JSON;
import static niangjia.complaint.web.OpenApiParts.answer;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.mediation.read.CalendarKind;
import niangjia.mediation.read.CalendarPage;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.Problem;
import org.springframework.stereotype.Component;

/** The calendar of mediation for the document of the whole; the registries stand with the other registries. */
@Component
class RosterOpenApi implements OpenApiFeature {
    @Override
    public Map<String, Object> requests() {
        return Map.of();
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(JSON, records.of(CalendarPage.class)));
        responses.put("default", answer("application/problem+json", records.of(Problem.class)));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", "mediationCalendar");
        operation.put(
                "parameters",
                List.of(
                        option("of", CalendarKind.values()),
                        text("unit"),
                        query("day", Map.of("type", "string", "format", "date")),
                        text("cursor"),
                        query(
                                "size",
                                Map.of("type", "integer", "minimum", 1, "maximum", PageLink.LARGEST, "default", 100))));
        operation.put("responses", responses);
        return Map.of("/mediation-calendar", Map.of("get", operation));
    }
}
