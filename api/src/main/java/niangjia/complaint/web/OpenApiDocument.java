package niangjia.complaint.web;

import static niangjia.complaint.web.OpenApiParts.JSON;
import static niangjia.complaint.web.OpenApiParts.answer;
import static niangjia.complaint.web.OpenApiParts.body;
import static niangjia.complaint.web.OpenApiParts.header;
import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.path;
import static niangjia.complaint.web.OpenApiParts.query;
import static niangjia.complaint.web.OpenApiParts.required;
import static niangjia.complaint.web.OpenApiParts.responses;
import static niangjia.complaint.web.OpenApiParts.sent;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.ContactPage;
import niangjia.complaint.read.KnownEmployers;
import niangjia.complaint.read.KnownPeople;
import niangjia.complaint.read.Matches;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.QueueTotals;
import niangjia.complaint.read.TimelinePage;
import niangjia.complaint.read.Zoom;
import niangjia.knowledge.read.GuidanceView;
import niangjia.knowledge.read.KnowledgeHits;
import niangjia.knowledge.read.KnowledgePage;
import niangjia.knowledge.read.KnowledgeState;
import niangjia.knowledge.web.GuidanceSchemas;
import niangjia.knowledge.web.KnowledgeApi;
import niangjia.rules.read.RulesLogPage;
import niangjia.rules.web.CalendarYear;
import niangjia.rules.web.RulesAnswers;
import niangjia.rules.web.RulesSchemas;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.Problem;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;

/** The API as OpenAPI 3.1, made of the same forms, records and table that answer: nothing is told twice. */
final class OpenApiDocument {
    private static final String ONE = "/complaints/{id}";

    private final RecordSchemas records = new RecordSchemas();
    private final Map<String, Object> requests = new TreeMap<>();
    private final Map<String, Object> paths = new LinkedHashMap<>();

    static Map<String, Object> write(List<OpenApiFeature> more) {
        return new OpenApiDocument().document(more);
    }

    private Map<String, Object> document(List<OpenApiFeature> more) {
        acts();
        lists();
        imports();
        knowledge();
        rules();
        more.forEach(feature -> {
            paths.putAll(feature.paths(records));
            requests.putAll(feature.requests());
        });
        more.forEach(feature -> paths.forEach((path, methods) -> OpenApiParts.read(methods)
                .ifPresent(operation -> OpenApiParts.also(operation, feature.whereRead(path)))));
        records.of(Problem.class);
        Map<String, Object> schemas = new TreeMap<>(records.named());
        schemas.putAll(requests);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Niangjia 娘家", "version", "1"));
        document.put("servers", List.of(Map.of("url", ApiPaths.V1)));
        document.put("security", List.of(Map.of("basic", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        schemas,
                        "securitySchemes",
                        Map.of("basic", Map.of("type", "http", "scheme", "basic"))));
        return document;
    }

    private void acts() {
        List<Map<String, Object>> sent = sent();
        for (var act : ComplaintActs.all()) {
            ActForm form = ActForm.of(act);
            requests.put(act.name(), ActSchemas.of(form));
            List<Map<String, Object>> parameters = new ArrayList<>(sent);
            if (!form.begins()) {
                parameters.add(0, path("id"));
            }
            String path = form.begins() ? "/complaints" : ONE + "/acts/" + form.segment();
            Map<String, Object> operation = operation(act.name(), parameters, ComplaintApi.Answer.class);
            operation.put("requestBody", body(JSON, Map.of("$ref", "#/components/schemas/" + act.name())));
            if (form.begins()) {
                responses(operation).put("201", answer(JSON, records.of(ComplaintApi.Answer.class)));
            }
            paths.put(path, Map.of("post", operation));
        }
    }

    private void lists() {
        paths.put(ONE, Map.of("get", operation("case", List.of(path("id")), CaseView.class)));
        get(ONE + "/timeline", "timeline", TimelinePage.class, path("id"), option("zoom", Zoom.values()));
        paths.put(ONE + "/terms", Map.of("get", operation("terms", List.of(path("id")), TermsApi.Terms.class)));
        paths.put(
                ONE + "/terms/{termId}/derivation",
                Map.of("get", operation("derivation", List.of(path("id"), path("termId")), TermsApi.Explained.class)));
        get("/register", "register", ContactPage.class, query("day", Map.of("type", "string", "format", "date")));
        get(
                "/queue",
                "queue",
                QueuePage.class,
                option("tab", QueueTab.values()),
                text("category"),
                text("channel"),
                text("urgency"),
                text("unit"),
                text("handler"),
                text("number"));
        paths.put("/queue/counts", Map.of("get", operation("queueCounts", List.of(), QueueTotals.class)));
        paths.put("/acts", Map.of("get", operation("acts", List.of(), ActsApi.Table.class)));
        Map<String, Object> known = operation("known", List.of(), KnownPeople.class);
        Map<String, Object> by = new LinkedHashMap<>();
        KnownApi.BY.forEach(field -> by.put(field, Map.of("type", "string", "maxLength", JsonValues.LINE)));
        known.put(
                "requestBody",
                body(
                        JSON,
                        Map.of(
                                "type",
                                "object",
                                "properties",
                                by,
                                "minProperties",
                                1,
                                "maxProperties",
                                1,
                                "additionalProperties",
                                false)));
        responses(known)
                .put(
                        "200",
                        answer(
                                JSON,
                                Map.of(
                                        "anyOf",
                                        List.of(records.of(KnownPeople.class), records.of(KnownEmployers.class)))));
        paths.put("/known", Map.of("post", known));
        Map<String, Object> matches = operation("matches", List.of(), Matches.class);
        matches.put("requestBody", OpenApiMatches.request());
        matches.put("description", OpenApiMatches.DESCRIPTION);
        responses(matches).put("200", OpenApiMatches.answer(records.of(Matches.class)));
        paths.put("/known/matches", Map.of("post", matches));
        Map<String, Object> openApi = operation("openapi", List.of(), ActsApi.Table.class);
        responses(openApi).put("200", answer(JSON, Map.of("type", "object")));
        paths.put("/openapi.json", Map.of("get", openApi));
    }

    private void knowledge() {
        List<Map<String, Object>> sent = sent();
        GuidanceSchemas.all().forEach((act, schema) -> {
            requests.put(act, schema);
            boolean begins = act.equals("WriteGuidance");
            List<Map<String, Object>> parameters = new ArrayList<>(sent);
            if (!begins) {
                parameters.add(0, path("id"));
            }
            Map<String, Object> operation = operation(act, parameters, KnowledgeApi.Answer.class);
            operation.put("requestBody", body(JSON, Map.of("$ref", "#/components/schemas/" + act)));
            if (begins) {
                responses(operation).put("201", answer(JSON, records.of(KnowledgeApi.Answer.class)));
                get(
                        "/knowledge",
                        "knowledge",
                        KnowledgePage.class,
                        text("words"),
                        text("category"),
                        option("state", KnowledgeState.values()));
                paths.compute("/knowledge", (at, list) -> joined(list, operation));
            } else {
                String segment = act.replace("Guidance", "").toLowerCase(Locale.ROOT);
                paths.put("/knowledge/{id}/acts/" + segment, Map.of("post", operation));
            }
        });
        paths.put("/knowledge/{id}", Map.of("get", operation("guidance", List.of(path("id")), GuidanceView.class)));
        Map<String, Object> search = operation("searchKnowledge", List.of(), KnowledgeHits.class);
        search.put("requestBody", body(JSON, GuidanceSchemas.search()));
        paths.put("/knowledge/search", Map.of("post", search));
    }

    private void rules() {
        paths.put("/rules", Map.of("get", operation("rules", List.of(text("unit")), RulesAnswers.Now.class)));
        paths.put(
                "/rules/calendar/{year}",
                Map.of("get", operation("calendar", List.of(path("year"), text("unit")), CalendarYear.class)));
        paths.put("/rules/packs", Map.of("get", operation("packs", List.of(), RulesAnswers.Packs.class)));
        get("/rules/history", "rulesHistory", RulesLogPage.class);
        RulesSchemas.all().forEach((act, schema) -> {
            Map<String, Object> operation = operation("rules-" + act, sent(), RulesAnswers.Done.class);
            operation.put("requestBody", body(JSON, schema));
            paths.put("/rules/acts/" + act, Map.of("post", operation));
        });
        Map<String, Object> whatIf = operation("whatIf", List.of(text("size")), RulesAnswers.WhatIf.class);
        whatIf.put("requestBody", body(JSON, RulesSchemas.whatIf()));
        paths.put("/rules/what-if", Map.of("post", whatIf));
        paths.put(
                "/rules/what-if/{id}",
                Map.of("get", operation("whatIfAgain", List.of(path("id"), text("size")), RulesAnswers.WhatIf.class)));
        get("/rules/what-if/{id}/{group}", "whatIfRows", RulesAnswers.Rows.class, path("id"), path("group"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> joined(@Nullable Object list, Map<String, Object> post) {
        Map<String, Object> both = new LinkedHashMap<>(list == null ? Map.of() : (Map<String, Object>) list);
        both.put("post", post);
        return both;
    }

    private void imports() {
        Map<String, Object> operation = operation(
                "importContacts",
                List.of(
                        required(text("name")),
                        query("dryRun", Map.of("type", "boolean", "default", false)),
                        header(ImportApi.LATE_REASON, false, "percent-encoded; for every late row without its own")),
                ImportReport.Line.class);
        operation.put(
                "requestBody",
                Map.of(
                        "required",
                        true,
                        "content",
                        Map.of(
                                ImportApi.TABLE, Map.of("schema", Map.of("type", "string", "description", columns())),
                                ImportApi.LINES, Map.of("schema", Map.of("type", "string")))));
        responses(operation)
                .put(
                        "200",
                        answer(
                                ImportApi.LINES,
                                Map.of(
                                        "anyOf",
                                        List.of(
                                                records.of(ImportReport.Line.class),
                                                records.of(ImportReport.Sum.class)))));
        paths.put("/imports/contacts", Map.of("post", operation));
    }

    @SafeVarargs
    private void get(String path, String name, Class<?> page, Map<String, Object>... parameters) {
        paths.put(path, Map.of("get", operation(name, OpenApiParts.paged(parameters), page)));
    }

    private Map<String, Object> operation(String id, List<Map<String, Object>> parameters, Class<?> answer) {
        return OpenApiParts.operation(id, parameters, answer, records);
    }

    private static String columns() {
        return "a header, then rows; columns: " + String.join(", ", ImportRows.columns());
    }
}
