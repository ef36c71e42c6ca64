package niangjia.audit.web;

import static niangjia.complaint.web.OpenApiParts.operation;
import static niangjia.complaint.web.OpenApiParts.paged;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.audit.read.ReviewChecked;
import niangjia.audit.read.ReviewFindings;
import niangjia.audit.read.ReviewPage;
import niangjia.audit.read.ReviewView;
import niangjia.complaint.web.OpenApiFeature;
import niangjia.complaint.web.OpenApiParts;
import niangjia.complaint.web.RecordSchemas;
import niangjia.shared.web.acts.FormSchemas;
import org.springframework.stereotype.Component;

/** File reviews for the document of the whole. */
@Component
class ReviewOpenApi implements OpenApiFeature {
    private static final String ONE = ReviewApi.ALL + "/{id}";
    /** Acts of cases may have the same names. */
    private static final String PREFIX = "Review";

    @Override
    public Map<String, Object> requests() {
        Map<String, Object> requests = new LinkedHashMap<>();
        ReviewForm.all().forEach(form -> requests.put(PREFIX + form.name(), FormSchemas.of(form.asked())));
        return requests;
    }

    @Override
    public Map<String, Object> paths(RecordSchemas records) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (ReviewForm form : ReviewForm.all()) {
            Map<String, Object> act =
                    OpenApiParts.act(PREFIX + form.name(), form.begins(), ReviewApi.Answer.class, records);
            paths.put(
                    form.begins() ? ReviewApi.ALL : ONE + "/acts/" + form.segment(),
                    form.begins()
                            ? Map.of("get", operation("reviews", paged(), ReviewPage.class, records), "post", act)
                            : Map.of("post", act));
        }
        get(paths, ONE, operation("review", List.of(path("id")), ReviewView.class, records));
        get(paths, ONE + "/list", operation("reviewList", List.of(path("id")), ReviewApi.Listed.class, records));
        get(
                paths,
                ONE + "/cases/{caseId}",
                operation("reviewCase", List.of(path("id"), path("caseId")), ReviewChecked.class, records));
        get(
                paths,
                "/audit/findings",
                operation(
                        "reviewFindings",
                        List.of(query("open", Map.of("type", "boolean", "default", true)), text("caseId")),
                        ReviewFindings.class,
                        records));
        return paths;
    }

    private static void get(Map<String, Object> paths, String path, Map<String, Object> operation) {
        paths.put(path, Map.of("get", operation));
    }
}
