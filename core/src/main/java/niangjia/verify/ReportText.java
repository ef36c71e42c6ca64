package niangjia.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The report for a reader: the verdict first, then what was checked, what was found, what cannot be proved. */
final class ReportText {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private ReportText(Words words) {
        this.words = words;
    }

    static String of(Report report, Words words) {
        ReportText text = new ReportText(words);
        text.say("verdict." + report.verdict().code());
        text.checked(report);
        text.found(report);
        text.lines.add("");
        text.say("limits");
        report.limits().forEach(each -> text.say("limit." + each.code()));
        return String.join("\n", text.lines) + "\n";
    }

    private void checked(Report report) {
        lines.add("");
        say("checked");
        BundleHeader header = report.header();
        if (header == null) {
            say("checked.nothing");
            return;
        }
        say("checked.origin", header.origin(), header.exported());
        say("checked.events", report.shown(), report.hidden());
        say("checked.checkpoints", report.checkpoints());
        Checkpoint last = report.last();
        if (last != null) {
            say("checked.last", last.number(), last.time(), last.size(), last.rootHex());
        }
        new TreeMap<>(report.witnessed()).forEach((name, count) -> say("checked.witness", name, count));
        if (report.strangers() > 0) {
            say("checked.strangers", report.strangers());
        }
        say("checked.known", report.compared());
    }

    private void found(Report report) {
        lines.add("");
        say("found", report.findingCount());
        for (Finding finding : report.findings()) {
            say("finding." + finding.kind().code(), finding.values().toArray());
        }
    }

    private void say(String key, Object... values) {
        lines.add(words.say(key, values));
    }
}
