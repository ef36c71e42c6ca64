package niangjia.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report for a machine. */
final class ReportJson {
    private final List<String> members = new ArrayList<>();

    private ReportJson() {}

    static String of(Report report) {
        ReportJson json = new ReportJson();
        json.text("form", "niangjia-verification/1");
        json.text("verdict", report.verdict().code());
        json.plain("exit", report.verdict().exit());
        BundleHeader header = report.header();
        json.text("origin", header == null ? null : header.origin());
        json.text("kind", header == null ? null : header.capsule() ? "capsule" : "record");
        json.text("exported", header == null ? null : header.exported().toString());
        json.plain("shown", report.shown());
        json.plain("hidden", report.hidden());
        json.plain("checkpoints", report.checkpoints());
        json.plain("last", last(report.last()));
        json.plain(
                "lastWitnesses", array(report.lastWitnesses().stream().sorted().toList()));
        json.plain("strangers", report.strangers());
        json.plain("compared", report.compared());
        json.plain("findingCount", report.findingCount());
        json.plain(
                "findings",
                report.findings().stream()
                        .map(each ->
                                "{\"code\":" + quoted(each.kind().code()) + ",\"values\":" + array(each.values()) + "}")
                        .collect(Collectors.joining(",", "[", "]")));
        json.plain(
                "cannotProve", array(report.limits().stream().map(Limit::code).toList()));
        return json.object() + "\n";
    }

    private static String last(@Nullable Checkpoint checkpoint) {
        if (checkpoint == null) {
            return "null";
        }
        ReportJson json = new ReportJson();
        json.plain("number", checkpoint.number());
        json.plain("size", checkpoint.size());
        json.text("root", checkpoint.rootHex());
        json.text("time", checkpoint.time().toString());
        return json.object();
    }

    private String object() {
        return "{" + String.join(",", members) + "}";
    }

    private void text(String name, @Nullable String value) {
        plain(name, value == null ? "null" : quoted(value));
    }

    private void plain(String name, Object value) {
        members.add(quoted(name) + ":" + value);
    }

    private static String array(List<String> values) {
        return values.stream().map(ReportJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
