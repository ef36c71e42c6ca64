package niangjia.mediation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.letters.web.LetterShelf;
import niangjia.letters.web.TermWords;
import niangjia.letters.web.UnionMarks;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.web.PageUnits;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.StandardEnvironment;

/** Everything that writes papers, over a shelf that keeps the ledger's promise: other bytes than those of the digest are told. */
final class PaperOffice {
    static final Instant NOW = Instant.parse("2026-10-16T02:00:00Z");
    static final Actor CLERK = new Actor(
            "staff:clerk",
            "贺敏",
            EnumSet.of(Role.HANDLER, Role.MEDIATOR),
            new UnitRef("shuangqing", "/hunan/shaoyang/shuangqing/"),
            null);

    final Map<String, byte[]> kept = new HashMap<>();
    final LetterShelf shelf = new LetterShelf(new Shelf(), Clock.fixed(NOW, ZoneOffset.UTC));
    final MediationPapers papers;
    final AgreementDesk agreements;

    PaperOffice() {
        PageUnits units = code -> code.equals("shuangqing") ? "双清区总工会" : code;
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        papers = new MediationPapers(
                units,
                messages,
                new StandardEnvironment(),
                new MediationMarks(new UnionMarks(units, new StandardEnvironment())),
                new PaperTerms(new TermWords(KnownTerms.bundled())),
                (reader, room, on) -> "双清区职工服务中心调解室",
                shelf,
                Clock.fixed(NOW, ZoneOffset.UTC));
        agreements = new AgreementDesk(papers, shelf, null);
    }

    List<MediationPapers.Sheet> all(MediationView view) {
        return papers.all(view, CLERK);
    }

    /** What is kept of the one case there is. */
    private final class Shelf implements Papers {
        @Override
        public PaperDigest put(String matter, byte[] bytes, Instant at) {
            PaperDigest digest = PaperDigest.of(bytes);
            kept.put(digest.hex(), bytes);
            return digest;
        }

        @Override
        public Optional<byte[]> get(String matter, PaperDigest digest) {
            byte[] bytes = kept.get(digest.hex());
            if (bytes != null && !PaperDigest.of(bytes).equals(digest)) {
                throw new IllegalStateException("paper " + digest.hex() + " was altered");
            }
            return Optional.ofNullable(bytes);
        }
    }
}
