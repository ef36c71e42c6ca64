package niangjia.mediation.web;

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
import niangjia.mediation.read.MediationNotes;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationTab;
import niangjia.mediation.read.MediationTimeline;
import niangjia.mediation.read.MediationView;
import niangjia.shared.web.acts.FormSchemas;
import org.springframework.stereotype.Component;

/** The API of mediation cases for the document of the whole, made of the forms and records that answer. */
@Component
class MediationOpenApi implements OpenApiFeature {
    private static final String ALL = "/mediations";
    private static final String ONE = ALL + "/{id}";
    /** Acts of complaints and of supervision may have the same names. */
    private static final String PREFIX = "Mediation";

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> requests = new LinkedHashMap<>();
        MediationForm.all()
                .forEach(form -> requests.put(
                        PREFIX + form.name(),
                        form.drafts()
                                ? FormSchemas.of(form.slots(), Map.of(PaperValues.VALUES, PaperValues.SCHEMA))
                                : FormSchemas.of(form.slots())));
        return requests;
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (MediationForm form : MediationForm.all()) {
            Map<String, Object> act =
                    OpenApiParts.act(PREFIX + form.name(), form.begins(), MediationActsApi.Answer.class, records);
            paths.put(
                    form.begins() ? ALL : ONE + "/acts/" + form.segment(),
                    form.begins() ? Map.of("get", list(records), "post", act) : Map.of("post", act));
        }
        get(paths, ALL + "/acts", operation("mediationActs", List.of(), MediationActsApi.Table.class, records));
        get(paths, ONE, operation("mediation", List.of(path("id")), MediationView.class, records));
        get(
                paths,
                ONE + "/timeline",
                operation("mediationTimeline", paged(path("id")), MediationTimeline.class, records));
        get(paths, ONE + "/notes", operation("mediationNotes", List.of(path("id")), MediationNotes.class, records));
        return paths;
    }

    private static void get(Map<String, Object> paths, String path, Map<String, Object> operation) {
        paths.put(path, Map.of("get", operation));
    }

    private static Map<String, Object> list(RecordSchemas records) {
        return operation(
                "mediations",
                paged(
                        option("tab", MediationTab.values()),
                        text("category"),
                        text("status"),
                        text("track"),
                        text("origin"),
                        text("unit"),
                        text("mediator"),
                        text("employer"),
                        text("number")),
                MediationPage.class,
                records);
    }
}
