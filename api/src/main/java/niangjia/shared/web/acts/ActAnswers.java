package niangjia.shared.web.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import niangjia.shared.web.Acted;
import org.springframework.http.ResponseEntity;

/** How the API answers an act: with what was recorded, and whether a reader already sees it. */
public final class ActAnswers {
    private static final String RECORDED = "Niangjia-Recorded";

    private static final String PREFER = "Prefer";
    private static final Pattern AT_ONCE =
            Pattern.compile("(^|.*[,;])\\s*wait\\s*=\\s*\"?0\"?\\s*([,;].*|$)", Pattern.CASE_INSENSITIVE);

    private ActAnswers() {}

    /**
     * Whether a reader already sees what was recorded. Is waited for a moment, unless the sender asks to be answered as soon
     * as it is on record: {@code Prefer: wait=0} (RFC 7240).
     */
    public static boolean shown(HttpServletRequest request, BooleanSupplier waited) {
        boolean atOnce = Collections.list(request.getHeaders(PREFER)).stream()
                .anyMatch(each -> AT_ONCE.matcher(each).matches());
        return !atOnce && waited.getAsBoolean();
    }

    /** @param path under which matters of this kind are found */
    public static ResponseEntity.BodyBuilder begun(String path, Acted acted, boolean shown) {
        URI at = URI.create(path + "/" + acted.stream());
        return done(acted.repeated() ? ResponseEntity.ok().location(at) : ResponseEntity.created(at), acted, shown);
    }

    public static ResponseEntity.BodyBuilder done(Acted acted, boolean shown) {
        return done(ResponseEntity.ok(), acted, shown);
    }

    /** A matter as it stands, for whoever may see it and for nobody's store. */
    public static ResponseEntity.BodyBuilder seen(long sequence) {
        return ResponseEntity.ok().eTag(tag(sequence)).header("Cache-Control", "no-store");
    }

    private static ResponseEntity.BodyBuilder done(ResponseEntity.BodyBuilder answer, Acted acted, boolean shown) {
        answer.header(RECORDED, shown ? "read" : "pending");
        return acted.sequence() < 0 ? answer : answer.eTag(tag(acted.sequence()));
    }

    private static String tag(long sequence) {
        return "\"" + sequence + "\"";
    }
}
