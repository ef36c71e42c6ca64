package niangjia.letters.web;

import java.time.Clock;
import java.util.List;
import niangjia.letters.Letter;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Glance;
import org.springframework.stereotype.Component;

/** Letters as they were kept, found by the digest the record names and held against it on every read. */
@Component
public class LetterShelf {
    private final Papers shelf;
    private final Clock clock;

    public LetterShelf(Papers shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Puts the one text of the letter on the shelf, under the case. @return its digest */
    public String keep(String caseId, Letter letter) {
        return shelf.put(caseId, letter.bytes(), clock.instant()).hex();
    }

    /**
     * The letter of which the record names the digest; in place of one that named a person who was erased, the copy without.
     *
     * @throws RuleViolated {@code letters/paper-gone}, {@code letters/paper-altered}
     */
    public Letter kept(String caseId, String digest) {
        Glance.paper(caseId);
        try {
            PaperDigest named = new PaperDigest(digest);
            return shelf.get(caseId, named)
                    .or(() -> shelf.redacted(caseId, named))
                    .map(Letter::of)
                    .orElseThrow(() -> new RuleViolated("letters/paper-gone", List.of()));
        } catch (IllegalStateException | IllegalArgumentException altered) {
            throw new RuleViolated("letters/paper-altered", List.of(digest));
        }
    }
}
