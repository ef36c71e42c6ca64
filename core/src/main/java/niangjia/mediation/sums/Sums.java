package niangjia.mediation.sums;

/** Reckons what is asked. The same question has the same answer: no clock, no record, nothing kept. */
public final class Sums {
    private final LocalWages localWages;

    /** @param localWages that cap severance */
    public Sums(LocalWages localWages) {
        this.localWages = localWages;
    }

    public Reckoned of(SumAsked asked) {
        if (asked instanceof SumAsked.WageArrears arrears) {
            return WageArrearsReckoning.of(arrears);
        }
        if (asked instanceof SumAsked.Overtime overtime) {
            return OvertimeReckoning.of(overtime);
        }
        if (asked instanceof SumAsked.DoublePay doublePay) {
            return DoublePayReckoning.of(doublePay);
        }
        if (asked instanceof SumAsked.Severance severance) {
            return new SeveranceReckoning(severance, localWages).reckoned();
        }
        if (asked instanceof SumAsked.UnlawfulDismissal dismissal) {
            return new DismissalReckoning(dismissal.service(), localWages).reckoned();
        }
        throw new IllegalArgumentException("asked: " + asked.kind() + " (expected: a kind that is reckoned)");
    }
}
