package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.Clock;
import niangjia.rules.read.StakedTerm;
import niangjia.rules.read.StakedTerms;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.terms.Term;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The open terms of complaints, for who asks what a change of the rules would move. */
record CaseStakes(Reach reach, @Nullable UnitRef within) {
    private static final int CASES = 1000;
    private static final Keyset BY_ID = Keyset.ascending("_id");

    StakedTerms page(DocumentStore orders, @Nullable String cursor) {
        Page<List<StakedTerm>> page = BY_ID.page(orders, wanted(), CASES, cursor, this::terms);
        List<StakedTerm> terms = page.items().stream().flatMap(List::stream).toList();
        return new StakedTerms(terms, cursor == null ? orders.count(wanted()) : 0, page.next());
    }

    private Bson wanted() {
        List<Bson> all = new ArrayList<>();
        all.add(reach.terms());
        all.add(Filters.eq(QueueHeads.RUNNING, true));
        if (within != null) {
            all.add(Filters.eq(Standing.SCOPE, within.id()));
        }
        return Filters.and(all);
    }

    private List<StakedTerm> terms(Document doc) {
        boolean opens = reach.of(doc) != Sight.NOTHING;
        return CaseTerms.of(doc).stream()
                .filter(term -> term.status().open() && !term.lapsed())
                .flatMap(term -> staked(doc, term, opens))
                .toList();
    }

    private Stream<StakedTerm> staked(Document doc, Term term, boolean opens) {
        UnitRef unit = unitOf(doc, Clock.of(term.termId()));
        return within == null || unit.isWithin(within)
                ? Stream.of(new StakedTerm(doc.getString("_id"), doc.getString(Standing.NUMBER), opens, unit, term))
                : Stream.empty();
    }

    /** As the complaint itself counts: by the rules of the unit that must act. */
    private static UnitRef unitOf(Document doc, Clock clock) {
        String holder = doc.getString(Standing.HOLDER);
        return clock.ofTheHolder() && holder != null
                ? new UnitRef(holder, doc.getString(Standing.HOLDER_PATH))
                : new UnitRef(doc.getString(Standing.RECEIVED_BY), doc.getString(Standing.RECEIVED_PATH));
    }
}
