package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.PlannedDuty;
import niangjia.shared.Money;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is to be agreed, from the act by which an agreement is drafted. */
final class DraftedTerms {
    private static final String PAYMENTS = "payments";
    private static final String DUTIES = "duties";

    private DraftedTerms() {}

    /** Of a command that was read; what it has sealed is taken from what was said. */
    static AgreementTerms of(AgreementDraft draft, JsonNode said) {
        List<AgreementTerms.Duty> duties = new ArrayList<>();
        for (int i = 0; i < draft.duties().size(); i++) {
            PlannedDuty duty = draft.duties().get(i);
            duties.add(new AgreementTerms.Duty(
                    duty.kind().name(), duty.partyId(), text(said.path(DUTIES).path(i), "words"), duty.checkOn()));
        }
        return new AgreementTerms(
                text(said, "facts"),
                text(said, "terms"),
                draft.payments().stream()
                        .map(each -> new AgreementTerms.Sum(
                                each.payerId(), each.payeeId(), each.sum().fen(), each.dueOn()))
                        .toList(),
                duties);
    }

    /** While it is typed: what is not yet a payment or a duty is left out. */
    static AgreementTerms sofar(JsonNode said) {
        JsonValues values = new JsonValues(new Faults());
        List<AgreementTerms.Sum> sums = new ArrayList<>();
        said.path(PAYMENTS).forEach(each -> {
            String payer = text(each, "payerId");
            String payee = text(each, "payeeId");
            Money sum = values.money(PAYMENTS, each.path("sum"));
            LocalDate dueOn = values.date(PAYMENTS, each.path("dueOn"));
            if (payer != null && payee != null && sum != null && dueOn != null) {
                sums.add(new AgreementTerms.Sum(payer, payee, sum.fen(), dueOn));
            }
        });
        List<AgreementTerms.Duty> duties = new ArrayList<>();
        said.path(DUTIES).forEach(each -> {
            String kind = text(each, "kind");
            String party = text(each, "partyId");
            LocalDate checkOn = values.date(DUTIES, each.path("checkOn"));
            if (kind != null && party != null && checkOn != null) {
                duties.add(new AgreementTerms.Duty(kind, party, text(each, "words"), checkOn));
            }
        });
        return new AgreementTerms(text(said, "facts"), text(said, "terms"), sums, duties);
    }

    private static @Nullable String text(JsonNode object, String name) {
        return object.path(name).isString() ? object.path(name).stringValue() : null;
    }
}
