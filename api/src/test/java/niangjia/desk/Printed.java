package niangjia.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a start says on the console. */
final class Printed {
    static final Pattern SECRET = Pattern.compile("一次性口令 (\\S+)（");

    /** Something that prints. */
    interface Work {
        void done() throws Exception;
    }

    private Printed() {}

    static String by(Work work) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            work.done();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    static List<String> secrets(String printed) {
        return SECRET.matcher(printed)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Whether the administrator may change it, and nothing else. */
    static boolean opens(RunningDesk desk, String secret) {
        String credentials = Base64.getEncoder().encodeToString(("admin:" + secret).getBytes(StandardCharsets.UTF_8));
        RunningDesk.Answer answer = desk.send(HttpRequest.newBuilder(desk.uri().resolve("/api/v1/queue/counts"))
                .header("Authorization", "Basic " + credentials)
                .build());
        return answer.status() == 403 && answer.body().path("code").asString().equals("sign-in/password-change-needed");
    }
}
