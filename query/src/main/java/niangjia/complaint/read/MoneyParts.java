package niangjia.complaint.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link CaseView} says of claims, promises and payments; all sums in fen. */
public final class MoneyParts {
    private MoneyParts() {}

    /**
     * One item claimed.
     *
     * @param version 1, and one more with each amendment
     * @param basis why so much is lawful
     * @param belowLaw true if what was agreed is less than what is lawful
     * @param paidFen what was received for it under promises that name this item alone
     */
    public record Claim(
            String itemId,
            String item,
            int version,
            @Nullable Long claimedFen,
            @Nullable Long statutoryFen,
            @Nullable String basis,
            @Nullable Long settledFen,
            boolean rightsExplained,
            boolean waived,
            boolean belowLaw,
            long paidFen) {}

    /**
     * The foot of the claims table.
     *
     * @param paidFen all money received, whatever for
     */
    public record Totals(long claimedFen, long statutoryFen, long settledFen, long paidFen) {}

    /** @param receivedFen received under this promise */
    public record Promise(
            String promiseId, String payer, List<String> itemIds, long receivedFen, List<InstalmentView> instalments) {}

    /**
     * A part of promised money; what is received counts towards the earliest first.
     *
     * @param number from 1
     * @param paidFen of this part
     * @param defaulted true once recorded as not kept, even if paid later
     */
    public record InstalmentView(int number, LocalDate dueOn, long sumFen, long paidFen, boolean defaulted) {
        public boolean paid() {
            return paidFen == sumFen;
        }
    }

    public record Receipt(
            String receiptId,
            @Nullable String promiseId,
            long sumFen,
            String payer,
            String payee,
            boolean beforeIntake,
            @Nullable String proof) {}

    /**
     * A result that is not money.
     *
     * @param kind name of a {@link niangjia.complaint.DutyKind}
     * @param done null until it was checked
     */
    public record DutyView(
            String dutyId,
            String kind,
            Words text,
            @Nullable LocalDate checkOn,
            @Nullable Boolean done,
            @Nullable Words finding) {}
}
