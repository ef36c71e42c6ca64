package niangjia.mediation.web;

import java.util.List;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.web.MediationOffers.Offer;
import niangjia.shared.web.SignedInStaff;
import org.springframework.stereotype.Component;

/** What the reader may do next with one thing in a case, beside it; templates know it as {@code @mediationNext}. */
@Component("mediationNext")
final class MediationNext {
    private static final int MOST = 2;

    private final MediationOffers offers;
    private final SignedInStaff staff;

    MediationNext(MediationOffers offers, SignedInStaff staff) {
        this.offers = offers;
        this.staff = staff;
    }

    /** @param subject name of a {@link MediationSubject} */
    public List<Offer> of(String subject, String id, MediationView view) {
        List<Offer> open = offers.of(MediationSubject.valueOf(subject), id, view, staff.current()).stream()
                .filter(offer -> offer.act().command() != RecordDefault.class || late(view, id))
                .toList();
        return open.subList(0, Math.min(MOST, open.size()));
    }

    /** Before its day nothing can be in default: the record would refuse it. */
    private static boolean late(MediationView view, String id) {
        PerformanceView performance = view.performance();
        return performance != null
                && (performance.instalments().stream()
                                .anyMatch(each -> each.instalmentId().equals(id) && each.overdue())
                        || performance.duties().stream()
                                .anyMatch(each -> each.dutyId().equals(id) && each.overdue()));
    }
}
