package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Phrase;
import org.bson.Document;

/** The newest event of a case, in words; clocks tell only their lapses. */
final class LastStep {
    static final String AT = "lastAt";

    private static final String KIND = "last";
    private static final String ARGS = "lastArgs";

    private LastStep() {}

    static void remember(Document doc, Object event, Instant at) {
        List<String> args = CaseWords.fields(event).args();
        doc.append(KIND, CaseWords.nameOf(event)).append(ARGS, args).append(AT, at);
    }

    static Phrase read(Document doc) {
        return new Phrase("event." + doc.getString(KIND), doc.getList(ARGS, String.class));
    }
}
