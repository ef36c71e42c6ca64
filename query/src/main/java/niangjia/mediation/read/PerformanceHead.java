package niangjia.mediation.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.PartySide;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.EnforcementStepped;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.RollEvent.MembersEntered;
import niangjia.mediation.RollMemberFacts;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What of a case bears on its promises, and the promises, in the order of the agreement. Ids and sides, no names. */
final class PerformanceHead {
    static final String NUMBER = "number";
    static final String HOLDER = "holder";
    static final String CLOSED = "closed";
    static final String PROMISES = "promises";

    private static final String ID = "id";
    private static final String SIDE = "side";
    private static final String RECEIVED = "received";
    private static final String PARTIES = "parties";
    private static final String MEMBERS = "members";
    private static final String ENFORCEMENTS = "enforcements";
    private static final String RUNNING = "running";

    private static final Set<Class<? extends MediationEvent>> OF_ALL = Set.of(
            CaseTransferred.class,
            AgreementEffective.class,
            OralAgreementMade.class,
            EnforcementOpened.class,
            EnforcementStepped.class,
            CaseClosed.class);
    private static final Set<Class<? extends MediationEvent>> OF_ONE =
            Set.of(PaymentRecorded.class, DutyChecked.class, PerformanceDefaulted.class);
    private static final Set<Class<? extends MediationEvent>> OF_NONE =
            Set.of(ApplicationReceived.class, PartyNamed.class, PartySubstituted.class, MembersEntered.class);

    private PerformanceHead() {}

    /** Whether the event changes anything here. */
    static boolean hears(MediationEvent event) {
        return OF_ALL.contains(event.getClass())
                || OF_ONE.contains(event.getClass())
                || OF_NONE.contains(event.getClass());
    }

    /** The places, from 0, of the promises that are otherwise after the event. */
    static List<Integer> touched(Document head, MediationEvent event) {
        List<Document> promises = list(head, PROMISES);
        String id = promiseOf(event);
        return IntStream.range(0, promises.size())
                .filter(place -> OF_ALL.contains(event.getClass())
                        || promises.get(place).getString(ID).equals(id))
                .boxed()
                .toList();
    }

    static void hear(Document head, MediationEvent event) {
        if (event instanceof ApplicationReceived e) {
            begin(head, e);
        } else if (event instanceof PartyNamed e) {
            party(head, e.party());
        } else if (event instanceof PartySubstituted e) {
            party(head, e.successor());
            list(head, PROMISES).stream()
                    .filter(each -> e.partyId().equals(each.getString(PromiseDocuments.PAYER_ID)))
                    .forEach(each -> each.append(
                            PromiseDocuments.PAYER_ID, e.successor().party().partyId()));
        } else if (event instanceof CaseTransferred e) {
            hold(head, new UnitRef(e.unitId(), e.unitPath()));
        } else if (event instanceof MembersEntered e) {
            List<String> members = new ArrayList<>(head.getList(MEMBERS, String.class));
            e.members().stream().map(RollMemberFacts::memberId).forEach(members::add);
            head.append(MEMBERS, members);
        } else if (event instanceof AgreementEffective e) {
            bind(head, e.payments(), e.duties());
        } else if (event instanceof OralAgreementMade e) {
            bind(head, e.agreement().payments(), e.agreement().duties());
        } else if (event instanceof EnforcementOpened e) {
            enforce(head, e.enforcementId(), e.kind(), true);
        } else if (event instanceof EnforcementStepped e) {
            enforce(head, e.enforcementId(), e.kind(), runs(EnforcementStage.valueOf(e.stage())));
        } else if (event instanceof CaseClosed) {
            head.append(CLOSED, true);
        } else {
            perform(head, event);
        }
    }

    private static void perform(Document head, MediationEvent event) {
        if (event instanceof PaymentRecorded e) {
            change(head, e.payment().instalmentId(), each -> pay(each, e.payment(), e.outstandingFen()));
        } else if (event instanceof DutyChecked e) {
            change(head, e.dutyId(), each -> check(each, e));
        } else if (event instanceof PerformanceDefaulted e) {
            change(head, e.entryId(), each -> each.append(PromiseDocuments.DEFAULTED, true));
        }
    }

    /** The way that is being gone last of those that lead on; null for none. */
    static @Nullable String enforcement(Document head) {
        return list(head, ENFORCEMENTS).stream()
                .filter(each -> each.getBoolean(RUNNING))
                .map(each -> each.getString(PromiseDocuments.KIND))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private static void begin(Document head, ApplicationReceived e) {
        UnitRef unit = new UnitRef(e.unitId(), e.unitPath());
        head.append(NUMBER, e.number()).append(RECEIVED, unit.lineage()).append(CLOSED, false);
        head.append(MEMBERS, List.of()).append(PARTIES, List.of());
        head.append(PROMISES, List.of()).append(ENFORCEMENTS, List.of());
        e.parties().forEach(each -> party(head, each));
        hold(head, unit);
    }

    private static void hold(Document head, UnitRef unit) {
        Set<String> units = new LinkedHashSet<>(head.getList(RECEIVED, String.class));
        units.addAll(unit.lineage());
        head.append(HOLDER, unit.id()).append(PromiseDocuments.SCOPE, List.copyOf(units));
    }

    private static void party(Document head, SidePartyFacts party) {
        add(head, PARTIES, new Document(ID, party.party().partyId()).append(SIDE, party.side()));
    }

    private static void bind(Document head, List<PlannedPaymentFacts> payments, List<PlannedDutyFacts> duties) {
        for (PlannedPaymentFacts each : payments) {
            int member = head.getList(MEMBERS, String.class).indexOf(each.payeeId());
            add(
                    head,
                    PROMISES,
                    promise(head, each.instalmentId(), PromiseKind.MONEY, each.payerId(), each.dueOn())
                            .append(PromiseDocuments.PAYER_ID, each.payerId())
                            .append(PromiseDocuments.PAYEE, side(head, each.payeeId(), PartySide.APPLICANT))
                            .append(PromiseDocuments.MEMBER, member < 0 ? null : member + 1)
                            .append(PromiseDocuments.SUM, each.sumFen()));
        }
        for (PlannedDutyFacts each : duties) {
            add(
                    head,
                    PROMISES,
                    promise(head, each.dutyId(), PromiseKind.DUTY, each.partyId(), each.checkOn())
                            .append(PromiseDocuments.DUTY, each.kind()));
        }
    }

    private static Document promise(Document head, String id, PromiseKind kind, String boundId, LocalDate dueOn) {
        return new Document(ID, id)
                .append(PromiseDocuments.KIND, kind.name())
                .append(PromiseDocuments.DUE, dueOn.toString())
                .append(PromiseDocuments.PAYER, side(head, boundId, PartySide.THIRD))
                .append(PromiseDocuments.SUM, 0L)
                .append(PromiseDocuments.PAID, 0L)
                .append(PromiseDocuments.DONE, false)
                .append(PromiseDocuments.DEFAULTED, false)
                .append(PromiseDocuments.BY_ANOTHER, false);
    }

    private static void pay(Document promise, PaymentFacts payment, long outstandingFen) {
        String before = promise.getString(PromiseDocuments.PAID_ON);
        String paidOn = payment.paidOn().toString();
        promise.append(PromiseDocuments.PAID, promise.getLong(PromiseDocuments.SUM) - outstandingFen)
                .append(PromiseDocuments.PAID_ON, before == null || before.compareTo(paidOn) < 0 ? paidOn : before)
                .append(PromiseDocuments.PROOF, PromiseDocuments.digest(payment.proof()))
                .append(PromiseDocuments.DONE, outstandingFen == 0);
        if (!payment.payerId().equals(promise.getString(PromiseDocuments.PAYER_ID))) {
            promise.append(PromiseDocuments.BY_ANOTHER, true);
        }
    }

    private static void check(Document promise, DutyChecked e) {
        promise.append(PromiseDocuments.DONE, e.fulfilled())
                .append(PromiseDocuments.PAID_ON, DeskTime.dayOf(e.occurredAt()).toString());
        if (e.checkAgainOn() != null) {
            promise.append(PromiseDocuments.DUE, e.checkAgainOn().toString()).append(PromiseDocuments.DEFAULTED, false);
        }
    }

    private static void enforce(Document head, String id, String kind, boolean running) {
        List<Document> all = new ArrayList<>(list(head, ENFORCEMENTS));
        all.removeIf(each -> each.getString(ID).equals(id));
        all.add(new Document(ID, id).append(PromiseDocuments.KIND, kind).append(RUNNING, running));
        head.append(ENFORCEMENTS, all);
    }

    private static boolean runs(EnforcementStage stage) {
        return !stage.failed() && stage != EnforcementStage.PAID && stage != EnforcementStage.ENDED;
    }

    private static String side(Document head, String partyId, PartySide otherwise) {
        return list(head, PARTIES).stream()
                .filter(each -> each.getString(ID).equals(partyId))
                .map(each -> each.getString(SIDE))
                .findFirst()
                .orElse(otherwise.name());
    }

    private static String promiseOf(MediationEvent event) {
        if (event instanceof PaymentRecorded e) {
            return e.payment().instalmentId();
        }
        if (event instanceof DutyChecked e) {
            return e.dutyId();
        }
        return event instanceof PerformanceDefaulted e ? e.entryId() : "";
    }

    private static void change(Document head, String id, Consumer<Document> change) {
        list(head, PROMISES).stream()
                .filter(each -> Objects.equals(each.getString(ID), id))
                .forEach(change);
    }

    private static void add(Document head, String field, Document entry) {
        List<Document> all = new ArrayList<>(list(head, field));
        all.add(entry);
        head.append(field, all);
    }

    private static List<Document> list(Document head, String field) {
        return head.getList(field, Document.class, List.of());
    }
}
