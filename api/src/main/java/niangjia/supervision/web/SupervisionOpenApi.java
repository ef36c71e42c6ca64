package niangjia.supervision.web;

import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.OpenApiParts;
import niangjia.complaint.web.RecordSchemas;
import niangjia.letters.web.PaperValues;
import niangjia.shared.web.acts.FormSchemas;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionTab;
import niangjia.supervision.read.SupervisionTimeline;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** The API of supervision cases for the document of the whole, made of the forms and records that answer. */
@Component
class SupervisionOpenApi implements OpenApiFeature {
    private static final String ALL = "/supervisions";
    private static final String ONE = ALL + "/{id}";
    /** Acts of complaints may have the same names. */
    private static final String PREFIX = "Supervision";

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> requests = new LinkedHashMap<>();
        SupervisionForm.all().forEach(form -> requests.put(PREFIX + form.name(), schema(form)));
        return requests;
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        SupervisionForm.all().forEach(form -> {
            if (form.begins()) {
                Map<String, Object> both = new LinkedHashMap<>();
                both.put("get", list(records));
                both.put("post", act(form, records));
                paths.put(ALL, both);
            } else {
                paths.put(ONE + "/acts/" + form.segment(), Map.of("post", act(form, records)));
            }
        });
        paths.put(
                ALL + "/acts",
                Map.of("get", operation("supervisionActs", List.of(), SupervisionActsApi.Table.class, records)));
        paths.put(ONE, Map.of("get", operation("supervision", List.of(path("id")), SupervisionView.class, records)));
        paths.put(
                ONE + "/timeline",
                Map.of("get", operation("supervisionTimeline", paged(path("id")), SupervisionTimeline.class, records)));
        return paths;
    }

    private static Map<String, Object> schema(SupervisionForm form) {
        return form.writesAPaper()
                ? FormSchemas.of(form.slots(), Map.of(PaperValues.VALUES, PaperValues.SCHEMA))
                : FormSchemas.of(form.slots());
    }

    private static Map<String, Object> act(SupervisionForm form, RecordSchemas records) {
        return OpenApiParts.act(PREFIX + form.name(), form.begins(), SupervisionApi.Answer.class, records);
    }

    private static Map<String, Object> list(RecordSchemas records) {
        return operation(
                "supervisions",
                paged(
                        option("tab", SupervisionTab.values()),
                        text("category"),
                        text("status"),
                        text("unit"),
                        text("supervisor"),
                        text("employer"),
                        text("number")),
                SupervisionRows.class,
                records);
    }
}
