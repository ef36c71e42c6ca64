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
        return Map.of(
                "/mediation-calendar",
                Map.of(
                        "get",
                        operation(
                                "mediationCalendar",
                                paged(
                                        option("of", CalendarKind.values()),
                                        text("unit"),
                                        query("day", Map.of("type", "string", "format", "date"))),
                                CalendarPage.class,
                                records)));
    }
}
