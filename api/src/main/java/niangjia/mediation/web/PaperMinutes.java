package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they were written down, told apart where whoever wrote them did: 谁：什么 is a statement, 无异议： and 焦点：
 * begin what is undisputed and what is at issue; all the rest is the course.
 */
record PaperMinutes(
        List<List<String>> statements,
        @Nullable String undisputed,
        List<String> issues,
        @Nullable String course) {
    private static final Pattern HEAD = Pattern.compile("([^：:，。]{1,12})[：:](.+)");

    static PaperMinutes of(@Nullable Words minutes) {
        String text = Words.textOf(minutes);
        List<List<String>> statements = new ArrayList<>();
        List<String> undisputed = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        List<String> course = new ArrayList<>();
        for (String line : (text == null ? "" : text).split("\\R")) {
            Matcher head = HEAD.matcher(line.strip());
            if (!head.matches()) {
                course.add(line.strip());
                continue;
            }
            String said = head.group(2).strip();
            switch (head.group(1)) {
                case "无异议", "无争议" -> undisputed.add(said);
                case "焦点", "争议焦点" -> issues.add(said);
                case "经过" -> course.add(said);
                default -> statements.add(List.of(head.group(1), said));
            }
        }
        return new PaperMinutes(statements, joined(undisputed), issues, joined(course));
    }

    private static @Nullable String joined(List<String> lines) {
        String all = String.join("\n", lines).strip();
        return all.isEmpty() ? null : all;
    }
}
