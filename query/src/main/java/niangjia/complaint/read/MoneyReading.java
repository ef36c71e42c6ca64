package niangjia.complaint.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import niangjia.complaint.read.MoneyParts.Claim;
import niangjia.complaint.read.MoneyParts.DutyView;
import niangjia.complaint.read.MoneyParts.InstalmentView;
import niangjia.complaint.read.MoneyParts.Promise;
import niangjia.complaint.read.MoneyParts.Receipt;
import niangjia.complaint.read.MoneyParts.Totals;
import niangjia.complaint.read.Sight.Kind;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CaseMoney} keeps; sums are put together here, so that no document holds a figure twice. */
final class MoneyReading {
    private MoneyReading() {}

    static List<Claim> claims(Document doc) {
        List<Promise> promises = promises(doc);
        return Rows.read(doc, CaseMoney.CLAIMS, row -> claim(row, promises));
    }

    static Totals totals(List<Claim> claims, List<Receipt> receipts) {
        return new Totals(
                claims.stream().mapToLong(claim -> zero(claim.claimedFen())).sum(),
                claims.stream().mapToLong(claim -> zero(claim.statutoryFen())).sum(),
                claims.stream()
                        .filter(claim -> !claim.waived())
                        .mapToLong(claim -> zero(claim.settledFen()))
                        .sum(),
                receipts.stream().mapToLong(Receipt::sumFen).sum());
    }

    static List<Promise> promises(Document doc) {
        List<Receipt> receipts = receipts(doc);
        return Rows.read(doc, CaseMoney.PROMISES, row -> {
            long received = receipts.stream()
                    .filter(each -> Objects.equals(each.promiseId(), row.getString("promiseId")))
                    .mapToLong(Receipt::sumFen)
                    .sum();
            return new Promise(
                    row.getString("promiseId"),
                    row.getString("payer"),
                    row.getList("itemIds", String.class),
                    received,
                    instalments(row, received));
        });
    }

    static List<Receipt> receipts(Document doc) {
        return Rows.read(
                doc,
                CaseMoney.RECEIPTS,
                row -> new Receipt(
                        row.getString("receiptId"),
                        row.getString("promiseId"),
                        row.getLong("sumFen"),
                        row.getString("payer"),
                        row.getString("payee"),
                        row.getBoolean("beforeIntake"),
                        row.getString("proof")));
    }

    static List<DutyView> duties(Document doc, Sight sight) {
        return Rows.read(
                doc,
                CaseMoney.DUTIES,
                row -> new DutyView(
                        row.getString("dutyId"),
                        row.getString("kind"),
                        sight.always(row, "text", Kind.WRITTEN),
                        day(row, "checkOn"),
                        row.getBoolean("done"),
                        sight.words(row, "finding", Kind.WRITTEN)));
    }

    static @Nullable LocalDate day(Document row, String field) {
        String day = row.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static Claim claim(Document row, List<Promise> promises) {
        String itemId = row.getString("itemId");
        Long statutory = row.getLong("statutoryFen");
        Long settled = row.getLong("settledFen");
        long paid = promises.stream()
                .filter(promise -> promise.itemIds().equals(List.of(itemId)))
                .mapToLong(Promise::receivedFen)
                .sum();
        return new Claim(
                itemId,
                row.getString("item"),
                row.getInteger("version"),
                row.getLong("claimedFen"),
                statutory,
                row.getString("basis"),
                settled,
                row.getBoolean("rightsExplained"),
                row.getBoolean("waived"),
                statutory != null && settled != null && settled < statutory,
                paid);
    }

    private static List<InstalmentView> instalments(Document promise, long received) {
        List<InstalmentView> views = new ArrayList<>();
        long left = received;
        for (Document row : Rows.of(promise, CaseMoney.INSTALMENTS)) {
            long sum = row.getLong("sumFen");
            long paid = Math.min(left, sum);
            left -= paid;
            LocalDate due = LocalDate.parse(row.getString("dueOn"));
            views.add(new InstalmentView(views.size() + 1, due, sum, paid, row.getBoolean("defaulted")));
        }
        return List.copyOf(views);
    }

    private static long zero(@Nullable Long fen) {
        return fen == null ? 0 : fen;
    }
}
