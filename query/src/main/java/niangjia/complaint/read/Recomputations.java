package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.TermEvent.TermRecomputed;
import niangjia.shared.terms.Term;
import org.bson.Document;

/** What was counted anew, as the case file keeps it. */
final class Recomputations {
    private Recomputations() {}

    /** @param before the terms as they were */
    static List<Document> with(Document doc, TermRecomputed event, List<Term> before) {
        List<Document> all = new ArrayList<>(doc.getList(CaseTerms.RECOMPUTED, Document.class, List.of()));
        before.stream()
                .filter(term -> term.termId().equals(event.termId()))
                .findFirst()
                .ifPresent(term -> all.add(new Document("term", event.termId())
                        .append("at", event.occurredAt().toString())
                        .append("reason", event.reason())
                        .append("source", event.source())
                        .append("from", term.dueOn().toString())
                        .append("to", event.dueOn().toString())));
        return all;
    }

    static List<Recomputation> read(Document doc) {
        return doc.getList(CaseTerms.RECOMPUTED, Document.class, List.of()).stream()
                .map(each -> new Recomputation(
                        each.getString("term"),
                        Instant.parse(each.getString("at")),
                        each.getString("reason"),
                        each.getString("source"),
                        LocalDate.parse(each.getString("from")),
                        LocalDate.parse(each.getString("to"))))
                .toList();
    }
}
