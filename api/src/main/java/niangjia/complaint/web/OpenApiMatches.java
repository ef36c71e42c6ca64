package niangjia.complaint.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.Category;
import niangjia.complaint.read.MatchesFor;
import niangjia.shared.web.acts.JsonValues;

/** The question what may have to do with a call, as the API's document tells it, with an example from an invented call. */
final class OpenApiMatches {
    static final String DESCRIPTION =
            "Every field may be missing or half typed: a number in any form and with one slip,"
                    + " a name in characters or by letters, an employer by what people call it.";

    private static final String JSON = "application/json";

    private OpenApiMatches() {}

    static Map<String, Object> request() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(MatchesApi.ACCOUNT, Map.of("type", "string", "maxLength", JsonValues.ACCOUNT));
        MatchesApi.LINES.forEach(field -> fields.put(field, Map.of("type", "string", "maxLength", JsonValues.LINE)));
        fields.put(
                "category",
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(Category.values()).map(Enum::name).toList()));
        fields.put(
                MatchesApi.MOST,
                Map.of("type", "integer", "minimum", 1, "maximum", MatchesFor.MOST, "default", MatchesFor.FEW));
        Map<String, Object> schema = Map.of("type", "object", "properties", fields, "additionalProperties", false);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("account", "厂里机器昨天开始往外拉，我们怕他跑了");
        example.put("employer", "宏泰鞋材");
        example.put("callerName", "cjj");
        example.put("phone", "+86 138 7390 6270");
        return Map.of("required", true, "content", Map.of(JSON, Map.of("schema", schema, "example", example)));
    }

    static Map<String, Object> answer(Map<String, Object> schema) {
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("kind", "PERSON");
        match.put("title", "陈建军");
        match.put("complaintId", "complaint:6f0f6c8e-0c55-3b8e-9d62-2a4f3c1f9b11");
        match.put("number", "GD-20260728-0031");
        match.put("state", "SIGNED");
        match.put("open", true);
        match.put("secret", false);
        match.put("category", "WAGE");
        match.put("about", "拖欠 5 至 7 月工资");
        Map<String, Object> duty = new LinkedHashMap<>();
        duty.put("key", "duty.report");
        duty.put("role", "HANDLER");
        duty.put("unitId", "430502");
        duty.put("staffId", "staff:zhao.lixin");
        duty.put("staffName", "赵立新");
        duty.put("committedOn", null);
        match.put("duty", duty);
        match.put("waiting", List.of());
        match.put("lastContact", "2026-09-30");
        match.put("contacts", 2);
        match.put("employer", null);
        match.put(
                "reasons",
                List.of(
                        Map.of("why", "PHONE_ONE_SLIP", "args", List.of("13873906207")),
                        Map.of("why", "NAME_SPELT", "args", List.of("陈建军")),
                        Map.of("why", "EMPLOYER_ALIAS", "args", List.of("宏泰鞋材"))));
        match.put("fills", Map.of("caller.name", "陈建军", "caller.phone", "13873906207"));
        return Map.of(
                "description",
                "answer",
                "content",
                Map.of(JSON, Map.of("schema", schema, "example", Map.of("matches", List.of(match)))));
    }
}
