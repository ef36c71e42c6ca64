package niangjia.complaint.read;

import java.util.List;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.read.CaseParts.Assistant;
import niangjia.complaint.read.CaseParts.CallBackView;
import niangjia.complaint.read.CaseParts.Child;
import niangjia.complaint.read.CaseParts.Handler;
import niangjia.complaint.read.CaseParts.Order;
import niangjia.complaint.read.CaseParts.Pending;
import niangjia.complaint.read.CaseParts.ResultView;
import niangjia.complaint.read.MoneyParts.Claim;
import niangjia.complaint.read.MoneyParts.Receipt;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Makes the view of a case document, as far as the viewer may see. */
final class CaseReading {
    private CaseReading() {}

    static CaseView of(Document doc, Sight sight) {
        List<Claim> claims = MoneyReading.claims(doc);
        List<Receipt> receipts = MoneyReading.receipts(doc);
        return new CaseView(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(Standing.NUMBER),
                Standing.stateOf(doc),
                doc.getBoolean(Standing.SECRET),
                !sight.identity(),
                CaseContact.intake(doc, sight),
                CaseContact.caller(doc, sight),
                order(doc, sight),
                doc.getString(Standing.RECEIVED_BY),
                doc.getString(Standing.HOLDER),
                doc.getString(CaseOrder.LEAD),
                assistants(doc),
                handler(doc),
                DutyRules.read(doc),
                doc.getList(DutyRules.WAITING, String.class),
                pending(doc, sight),
                Course.last(doc),
                result(doc, sight),
                callBack(doc, sight),
                PeopleReading.parties(doc, sight),
                PeopleReading.members(doc, sight),
                PeopleReading.mandates(doc, sight),
                claims,
                MoneyReading.totals(claims, receipts),
                MoneyReading.promises(doc),
                receipts,
                MoneyReading.duties(doc, sight),
                PeopleReading.bodies(doc),
                PeopleReading.proceedings(doc, sight),
                PeopleReading.cooperations(doc, sight),
                CaseContact.repeats(doc),
                children(doc, sight),
                CaseTerms.of(doc),
                Recomputations.read(doc));
    }

    private static @Nullable Order order(Document doc, Sight sight) {
        if (doc.get(CaseOrder.OPENED_AT) == null) {
            return null;
        }
        return new Order(
                doc.getDate(CaseOrder.OPENED_AT).toInstant(),
                doc.getString(CaseOrder.MATTER_TYPE),
                doc.getString(Standing.CATEGORY),
                doc.getString(Course.URGENCY),
                doc.getString(CaseOrder.DIFFICULTY),
                sight.always(doc, CaseOrder.SUMMARY, Kind.WRITTEN),
                sight.words(doc, CaseOrder.WANTED, Kind.TOLD),
                doc.getString(CaseOrder.PLACE),
                doc.getInteger(Course.WORKERS),
                doc.getInteger(Course.ROUND),
                doc.getInteger(Course.URGED),
                doc.getString(Course.SUPERVISED),
                doc.getInteger(CaseOrder.EXTENSION_DAYS),
                MoneyReading.day(doc, Course.COMMITTED_ON),
                QueueRows.instant(doc, Course.DISPATCHED_AT),
                QueueRows.instant(doc, CaseOrder.SIGNED_AT),
                QueueRows.instant(doc, CaseOrder.CLOSED_AT),
                doc.getString(CaseOrder.DECLINE_GROUND),
                doc.getString(CaseOrder.ROUTE_TOLD));
    }

    private static List<Assistant> assistants(Document doc) {
        List<String> unitIds = doc.getList(CaseOrder.ASSISTANTS, String.class);
        return unitIds == null
                ? List.of()
                : unitIds.stream().map(Assistant::new).toList();
    }

    private static @Nullable Handler handler(Document doc) {
        String id = doc.getString(Course.HANDLER);
        return id == null ? null : new Handler(id, doc.getString(Course.HANDLER_NAME));
    }

    private static Pending pending(Document doc, Sight sight) {
        boolean returning = Standing.stateOf(doc) == ComplaintStatus.RETURN_REQUESTED;
        Integer days = doc.getInteger(Course.EXTENSION_ASKED);
        boolean parking = doc.get(Course.PARKING_ASKED) != null;
        return new Pending(
                returning ? doc.getString(CaseOrder.RETURN_TO) : null,
                returning ? sight.words(doc, CaseOrder.RETURN_REASON, Kind.WRITTEN) : null,
                days,
                days == null ? null : sight.words(doc, CaseOrder.EXTENSION_REASON, Kind.WRITTEN),
                MoneyReading.day(doc, Course.PARKING_ASKED),
                parking ? sight.words(doc, CaseOrder.PARK_REASON, Kind.WRITTEN) : null);
    }

    private static @Nullable ResultView result(Document doc, Sight sight) {
        Document result = doc.get(CaseOrder.RESULT, Document.class);
        return result == null
                ? null
                : new ResultView(
                        result.getString("code"),
                        sight.always(result, "text", Kind.WRITTEN),
                        result.getList("evidence", String.class),
                        sight.words(result, "callerReply", Kind.TOLD),
                        result.getLong("settledFen"),
                        result.getString("reportedBy"),
                        result.getString("approvedBy"),
                        result.getInteger("round"));
    }

    private static @Nullable CallBackView callBack(Document doc, Sight sight) {
        Document done = doc.get(CaseOrder.CALL_BACK, Document.class);
        Integer attempts = doc.getInteger(CaseOrder.ATTEMPTS);
        if (done == null && (attempts == null || attempts == 0)) {
            return null;
        }
        return new CallBackView(
                done == null ? null : done.getString("satisfaction"),
                done == null ? null : done.getBoolean("solved"),
                done == null ? null : sight.words(done, "words", Kind.TOLD),
                attempts == null ? 0 : attempts,
                doc.getString(CaseOrder.RATING));
    }

    private static List<Child> children(Document doc, Sight sight) {
        return Rows.read(
                doc,
                CaseOrder.CHILDREN,
                row -> new Child(
                        row.getString("childId"), row.getString("kind"), sight.words(row, "outcome", Kind.WRITTEN)));
    }
}
