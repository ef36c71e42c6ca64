package niangjia.shared.web.acts;

import java.net.URI;
import niangjia.shared.web.Acted;
import org.springframework.http.ResponseEntity;

/** How the API answers an act: with what was recorded, and whether a reader already sees it. */
public final class ActAnswers {
    private static final String RECORDED = "Niangjia-Recorded";

    private ActAnswers() {}

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
