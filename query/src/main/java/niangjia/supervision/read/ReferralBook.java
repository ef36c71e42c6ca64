package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niangjia.complaint.read.Words;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralEvent.ConsentWithdrawn;
import niangjia.supervision.ReferralEvent.ReferralChased;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralProgressed;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralSent;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;
import niangjia.supervision.ReferralEvent.WorkerInformed;
import niangjia.supervision.ReferralStatus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 移送: what was handed to which body, on what ground, and what came of it. Words are opened for each reader anew. */
@Component
@ProcessingGroup(ReferralBook.GROUP)
public class ReferralBook {
    public static final String GROUP = "referral-book";
    static final String COLLECTION = "referral_book";

    private static final String STREAM = "referral:";
    private static final Keyset NEWEST_FIRST = Keyset.descending(ReferralDocuments.PREPARED);

    private final DocumentStore referrals;
    private final Seals seals;

    public ReferralBook(ReadStore store, Seals seals) {
        this.referrals = store.collection(
                GROUP,
                COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending(RegistryReach.SCOPE), Indexes.descending(ReferralDocuments.PREPARED, "_id")),
                Indexes.ascending(ReferralDocuments.ORIGIN));
        this.seals = seals;
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> told) {
        referrals.change(event.referralId(), told.getSequenceNumber(), doc -> {
            if (event instanceof ReferralPrepared e) {
                ReferralDocuments.prepare(doc, e);
            } else if (event instanceof ReferralSent e) {
                ReferralDocuments.send(doc, e);
            } else if (event instanceof ReferralReceived e) {
                ReferralDocuments.receive(doc, e.number());
            } else if (event instanceof ConsentWithdrawn) {
                ReferralDocuments.withdrawConsent(doc);
            } else if (event instanceof ReferralRefused) {
                ReferralDocuments.state(doc, ReferralStatus.REFUSED);
            } else if (event instanceof ReferralOutcomeRecorded) {
                ReferralDocuments.state(doc, ReferralStatus.ANSWERED);
            } else if (event instanceof ReferralWithdrawn) {
                ReferralDocuments.state(doc, ReferralStatus.WITHDRAWN);
            }
            RegistryCourse.tell(doc, told, event.occurredAt(), words(event), facts(event));
        });
    }

    /** Other streams tell of their clocks by the same events. */
    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> told) {
        if (event.caseId().startsWith(STREAM)) {
            referrals.change(event.caseId(), told.getSequenceNumber(), doc -> ReferralClocks.turn(doc, event));
        }
    }

    @ResetHandler
    void reset() {
        referrals.clear();
    }

    @QueryHandler
    ReferralPage on(ReferralsOn query) {
        List<Bson> all = new ArrayList<>();
        all.add(new RegistryReach(query.viewer()).referrals());
        if (query.state() != null) {
            all.add(Filters.eq(ReferralDocuments.STATE, query.state().name()));
        }
        if (query.body() != null) {
            all.add(Filters.eq(ReferralDocuments.BODY, query.body().name()));
        }
        if (query.origin() != null) {
            all.add(Filters.eq(ReferralDocuments.ORIGIN, query.origin()));
        }
        Page<ReferralRow> page =
                NEWEST_FIRST.page(referrals, Filters.and(all), query.size(), query.cursor(), ReferralDocuments::row);
        return new ReferralPage(page.items(), page.next());
    }

    @QueryHandler
    Optional<ReferralView> on(ReferralOf query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        Function<SealedText, Words> opened = reach.readsWords() ? this::open : unread -> new Words(null, true);
        return referrals
                .byId(query.referralId())
                .filter(doc -> reach.referralsReach(doc.getList(RegistryReach.SCOPE, String.class)))
                .map(doc -> ReferralDocuments.view(doc, opened));
    }

    private Words open(SealedText sealed) {
        return Words.opened(seals, sealed);
    }

    private static @Nullable SealedText words(ReferralEvent event) {
        if (event instanceof ConsentWithdrawn e) {
            return e.words();
        }
        if (event instanceof ReferralReceived e) {
            return e.receiver();
        }
        if (event instanceof ReferralRefused e) {
            return e.reason();
        }
        if (event instanceof ReferralChased e) {
            return e.text();
        }
        if (event instanceof ReferralProgressed e) {
            return e.text();
        }
        if (event instanceof ReferralOutcomeRecorded e) {
            return e.outcome();
        }
        if (event instanceof WorkerInformed e) {
            return e.words();
        }
        return event instanceof ReferralWithdrawn e ? e.reason() : null;
    }

    static List<?> facts(ReferralEvent event) {
        if (event instanceof ReferralPrepared e) {
            return List.of(e.bodyName(), e.basis());
        }
        if (event instanceof ReferralSent e) {
            return List.of(e.inventory().size(), e.keeper());
        }
        if (event instanceof ReferralReceived e) {
            return List.of(e.number() == null ? "" : e.number());
        }
        return event instanceof WorkerInformed e ? List.of(e.medium()) : List.of();
    }
}
