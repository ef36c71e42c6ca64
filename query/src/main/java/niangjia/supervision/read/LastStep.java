package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Phrase;
import org.bson.Document;

/** The newest event of a case, in words; clocks tell only their lapses. */
public final class LastStep {
    public static final String AT = "lastAt";

    private static final String KIND = "last";
    private static final String ARGS = "lastArgs";

    private LastStep() {}

    /**
     * @param kind stored name of the event
     * @param args its plain values
     */
    public static void remember(Document doc, String kind, List<String> args, Instant at) {
        doc.append(KIND, kind).append(ARGS, args).append(AT, at);
    }

    public static Phrase read(Document doc) {
        return new Phrase("event." + doc.getString(KIND), doc.getList(ARGS, String.class));
    }
}
