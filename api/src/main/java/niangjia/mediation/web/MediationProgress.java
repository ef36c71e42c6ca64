package niangjia.mediation.web;

import java.util.Comparator;
import java.util.List;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationDeals.PerformanceView;

/**
 * How far payment has come.
 *
 * @param lateFen of what is overdue or in default, what has not come
 * @param ahead instalments that are not done, the first to fall due first
 * @param paid those that are
 */
record MediationProgress(long percent, long lateFen, List<InstalmentView> ahead, List<InstalmentView> paid) {
    private static final long WHOLE = 100;

    static MediationProgress of(PerformanceView performance) {
        List<InstalmentView> byDay = performance.instalments().stream()
                .sorted(Comparator.comparing(InstalmentView::dueOn).thenComparing(InstalmentView::instalmentId))
                .toList();
        long late = byDay.stream()
                .filter(each -> each.overdue() || each.defaulted() != null)
                .mapToLong(InstalmentView::outstandingFen)
                .sum();
        long promised = performance.promisedFen();
        return new MediationProgress(
                promised == 0 ? 0 : Math.min(WHOLE, performance.paidFen() * WHOLE / promised),
                late,
                byDay.stream().filter(each -> each.outstandingFen() > 0).toList(),
                byDay.stream().filter(each -> each.outstandingFen() == 0).toList());
    }
}
