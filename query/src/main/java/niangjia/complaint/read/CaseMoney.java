package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.DossierEvent.DutyChecked;
import niangjia.complaint.DossierEvent.DutyPromised;
import niangjia.complaint.DossierEvent.ItemAmended;
import niangjia.complaint.DossierEvent.ItemClaimed;
import niangjia.complaint.DossierEvent.ItemSettled;
import niangjia.complaint.DossierEvent.ItemValued;
import niangjia.complaint.DossierEvent.ItemWaived;
import niangjia.complaint.DossierEvent.MoneyPromised;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.DossierEvent.PromiseDefaulted;
import org.bson.Document;

/** What is claimed, lawful, agreed, promised and paid; and what was promised that is not money. */
final class CaseMoney {
    static final String CLAIMS = "claims";
    static final String PROMISES = "promises";
    static final String INSTALMENTS = "instalments";
    static final String RECEIPTS = "receipts";
    static final String DUTIES = "duties";

    static final Script SCRIPT = new Script()
            .on(
                    ItemClaimed.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            CLAIMS,
                            new Document("itemId", e.itemId())
                                    .append("item", e.item())
                                    .append("claimedFen", e.claimedFen())
                                    .append("version", 1)
                                    .append("rightsExplained", false)
                                    .append("waived", false)))
            .on(
                    ItemAmended.class,
                    (doc, e, told) -> Rows.change(doc, CLAIMS, "itemId", e.itemId(), row -> row.append("item", e.item())
                            .append("claimedFen", e.claimedFen())
                            .append("version", e.version())))
            .on(
                    ItemValued.class,
                    (doc, e, told) -> Rows.change(
                            doc, CLAIMS, "itemId", e.itemId(), row -> row.append("statutoryFen", e.statutoryFen())
                                    .append("basis", e.basis())))
            .on(
                    ItemSettled.class,
                    (doc, e, told) -> Rows.change(
                            doc, CLAIMS, "itemId", e.itemId(), row -> row.append("settledFen", e.settledFen())
                                    .append("rightsExplained", e.rightsExplained())))
            .on(
                    ItemWaived.class,
                    (doc, e, told) -> Rows.change(doc, CLAIMS, "itemId", e.itemId(), row -> row.append("waived", true)))
            .on(MoneyPromised.class, (doc, e, told) -> {
                List<Document> instalments = e.instalments().stream()
                        .map(each -> new Document("dueOn", each.dueOn().toString())
                                .append("sumFen", each.sumFen())
                                .append("defaulted", false))
                        .toList();
                Rows.add(
                        doc,
                        PROMISES,
                        new Document("promiseId", e.promiseId())
                                .append("payer", e.payer())
                                .append("itemIds", e.itemIds())
                                .append(INSTALMENTS, instalments));
            })
            .on(
                    MoneyReceived.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            RECEIPTS,
                            new Document("receiptId", e.receiptId())
                                    .append("promiseId", e.promiseId())
                                    .append("sumFen", e.sumFen())
                                    .append("payer", e.payer())
                                    .append("payee", e.payee())
                                    .append("beforeIntake", e.beforeIntake())
                                    .append("proof", e.proof())))
            .on(
                    PromiseDefaulted.class,
                    (doc, e, told) -> Rows.change(doc, PROMISES, "promiseId", e.promiseId(), row -> {
                        // counted from 1, as on paper
                        List<Document> instalments = new ArrayList<>(Rows.of(row, INSTALMENTS));
                        instalments.get(e.instalment() - 1).append("defaulted", true);
                        row.append(INSTALMENTS, instalments);
                    }))
            .on(
                    DutyPromised.class,
                    (doc, e, told) -> Rows.add(
                            doc,
                            DUTIES,
                            new Document("dutyId", e.dutyId())
                                    .append("kind", e.kind())
                                    .append("text", told.words(e.text()))
                                    .append(
                                            "checkOn",
                                            e.checkOn() == null
                                                    ? null
                                                    : e.checkOn().toString())))
            .on(
                    DutyChecked.class,
                    (doc, e, told) -> Rows.change(doc, DUTIES, "dutyId", e.dutyId(), row -> row.append("done", e.done())
                            .append("finding", told.words(e.finding()))));

    private CaseMoney() {}
}
