package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.List;
import java.util.Map;
import niangjia.audit.read.DecisionPage;
import niangjia.audit.read.DecisionView;
import niangjia.audit.read.MissingHow;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.RecordSchemas;
import niangjia.shared.DecisionKind;
import org.springframework.stereotype.Component;

/** The book of decisions for the document of the whole. */
@Component
class DecisionOpenApi implements OpenApiFeature {
    private static final String ALL = "/audit/decisions";
    private static final Map<String, Object> DAY = Map.of("type", "string", "format", "date");

    @Override
    public Map<String, Object> requests() {
        return Map.of();
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        List<Map<String, Object>> narrowed = paged(
                option("kind", DecisionKind.values()),
                text("unit"),
                query("from", DAY),
                query("to", DAY),
                text("staff"),
                text("matter"),
                text("missing"),
                option("how", MissingHow.values()));
        return Map.of(
                ALL,
                Map.of("get", operation("decisions", narrowed, DecisionPage.class, records)),
                ALL + "/{matter}/{sequence}",
                Map.of(
                        "get",
                        operation("decision", List.of(path("matter"), path("sequence")), DecisionView.class, records)));
    }
}
