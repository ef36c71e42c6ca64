package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program for the outsider: {@code java -jar …-verifier.jar --key KEY [--known FILE] BUNDLE}. No network, no clock. */
public final class Verifier {
    /** The call was wrong, or a file could not be read: nothing was judged. */
    static final int NOT_JUDGED = 2;

    private Verifier() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        System.exit(run(List.of(args), out));
    }

    static int run(List<String> args, PrintStream out) {
        Words words = args.contains("--en") ? Words.ENGLISH : Words.CHINESE;
        try {
            Call call = Call.parse(args);
            Report report;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(call.bundle()), 1 << 16)) {
                report = new Verification(call.trust()).verify(in);
            }
            out.print(ReportText.of(report, words));
            @Nullable Path json = call.json();
            if (json != null) {
                Files.writeString(json, ReportJson.of(report));
            }
            return report.verdict().exit();
        } catch (Call.Wrong e) {
            out.println(words.say("call." + e.code(), e.what()));
            out.println(words.say("usage"));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            out.println(words.say("call.unreadable", String.valueOf(e.getMessage())));
        }
        return NOT_JUDGED;
    }
}
