package niangjia.demo.years;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.ChildKind;
import niangjia.complaint.CooperationAnswer;
import niangjia.complaint.Forum;
import niangjia.complaint.Medium;
import niangjia.complaint.SupervisionLevel;
import niangjia.demo.years.Desk.Holder;

/** What the unit does with the order until it knows what came of it. */
final class Handling {
    private static final List<ActKind> ACTS = List.of(
            ActKind.VISIT,
            ActKind.TALK,
            ActKind.TALK,
            ActKind.INQUIRY,
            ActKind.CALCULATION,
            ActKind.MEDIATION_TALK,
            ActKind.URGING,
            ActKind.EVIDENCE,
            ActKind.LEGAL_ADVICE,
            ActKind.CARE);
    private static final List<ActKind> TOGETHER =
            Stream.concat(ACTS.stream(), Stream.of(ActKind.JOINT_ACT)).toList();
    private static final List<String> BODIES =
            List.of("县人力资源和社会保障局", "劳动保障监察大队", "住房和城乡建设局", "街道办事处", "派出所", "法律援助中心", "税务局", "应急管理局");

    private Handling() {}

    static void work(Telling t) {
        contact(t);
        people(t);
        Money.claims(t);
        acts(t, t.chance().between(0, 1));
        moreTime(t);
        acts(t, t.chance().between(1, 2));
        pressure(t);
        parked(t);
        grown(t);
        acts(t, t.chance().between(0, 2));
    }

    static void contact(Telling t) {
        t.diary().office(30, t.in(0.85) ? 500 : 2_200);
        if (t.matter().anonymous()) {
            return;
        }
        while (t.in(0.2)) {
            t.handler(
                    "contact-caller", "reached", false, "medium", Medium.PHONE, "note", t.say("contact.missed") + "。");
            t.diary().office(60, 900);
        }
        Medium medium = t.pick(List.of(Medium.PHONE, Medium.PHONE, Medium.PHONE, Medium.IN_PERSON, Medium.CHAT));
        t.handler("contact-caller", "reached", true, "medium", medium, "note", t.say("contact.reached") + "。");
        t.diary().reached(Stand.CONTACTED);
    }

    /** The roll of a group with its representatives, other units, other bodies. */
    private static void people(Telling t) {
        int workers = t.matter().workers();
        if (workers >= 3 && t.in(0.6)) {
            Groups.enter(t);
        }
        if (workers >= 10
                && t.holder().code().equals(County.SEAT.code())
                && !t.matter().local()) {
            t.platform("set-co-handlers", "lead", t.holder().code(), "assistants", List.of(Holder.STREET.code()));
        }
        if (t.in(workers >= 10 ? 0.8 : 0.12)) {
            t.handler("join-body", "bodyId", "b1", "name", t.pick(BODIES), "role", t.pick(List.of(BodyRole.values())));
        }
        if (t.in(0.015)) {
            t.handler(
                    "request-cooperation",
                    "cooperationId",
                    "c1",
                    "union",
                    "外地总工会",
                    "asked",
                    t.say("cooperation") + "。");
            t.diary().days(2, 6);
            t.handler("answer-cooperation", "cooperationId", "c1", "answer", CooperationAnswer.ACCEPTED);
        }
    }

    static void acts(Telling t, int count) {
        for (int i = 0; i < count; i++) {
            t.diary().days(0, 2);
            ActKind kind = t.freshAct(t.matter().workers() >= 3 ? TOGETHER : ACTS);
            t.handler("record-act", "kind", kind, "by", List.of("承办工会"), "text", t.say("act." + kind) + "。");
        }
    }

    private static void moreTime(Telling t) {
        boolean wanted = t.diary().wants(Stand.EXTENSION_ASKED);
        if (!wanted && (t.diary().brisk() || !t.in(0.16))) {
            return;
        }
        int days = t.chance().between(3, 10);
        t.diary().days(0, 2);
        if (!t.diary().inTime()) {
            return;
        }
        t.handler("request-extension", "workingDays", days, "reason", t.say("extension") + "。");
        t.diary().reached(Stand.EXTENSION_ASKED);
        t.diary().office(60, 1_500);
        if (t.in(0.85)) {
            t.platform("grant-extension", "workingDays", t.in(0.7) ? days : (days + 1) / 2);
            t.diary().days(1, 5);
        } else {
            t.platform("refuse-extension", "reason", t.say("extension.refused") + "。");
        }
    }

    private static void pressure(Telling t) {
        if (!t.diary().brisk() && !t.matter().local() && t.in(t.matter().workers() >= 10 ? 0.35 : 0.03)) {
            t.diary().days(1, 4);
            t.platform(
                    "supervise",
                    "level",
                    t.pick(List.of(SupervisionLevel.values())),
                    "reason",
                    t.say("supervise") + "。");
        }
        if (t.in(0.05)) {
            t.diary().days(1, 3);
            t.logger("urge", "reason", t.say("urge") + "。");
        }
    }

    private static void parked(Telling t) {
        boolean wanted = t.diary().wants(Stand.PARKING_ASKED) || t.diary().wants(Stand.PARKED);
        if (!wanted && (t.diary().brisk() || !t.in(0.045))) {
            return;
        }
        t.diary().days(1, 3);
        LocalDate day = t.diary().today().plusDays(t.chance().between(20, 75));
        String reason = t.say("park") + "。";
        t.handler("ask-to-park", "reason", reason, "committedOn", day);
        t.diary().reached(Stand.PARKING_ASKED);
        t.diary().office(60, 1_200);
        if (!wanted && t.in(0.2)) {
            t.platform("refuse-parking", "reason", t.say("park.refused") + "。");
            return;
        }
        t.platform("park", "reason", reason, "committedOn", day);
        t.diary().reached(Stand.PARKED);
        t.diary().on(day);
        t.handler("resume-order", "reason", t.say("resume") + "。");
        t.diary().days(1, 3);
    }

    /** What one call grows into: another case, or a proceeding elsewhere. */
    private static void grown(Telling t) {
        boolean wanted = t.diary().wants(Stand.CHILD_OPEN);
        if (wanted || !t.diary().brisk() && t.in(0.07)) {
            ChildKind kind = t.pick(
                    List.of(ChildKind.MEDIATION, ChildKind.MEDIATION, ChildKind.SUPERVISION, ChildKind.LEGAL_AID));
            String child = "%s-%d-%04d"
                    .formatted(kind, t.diary().today().getYear(), t.matter().index());
            t.handler("spin-off", "kind", kind, "childId", child);
            t.diary().reached(Stand.CHILD_OPEN);
            t.diary().days(6, 25);
            t.handler("hear-child-outcome", "childId", child, "outcome", t.say("child.outcome") + "。");
        }
        if (!t.diary().brisk() && t.in(0.05)) {
            t.handler(
                    "link-proceeding",
                    "proceedingId",
                    "p1",
                    "forum",
                    t.pick(List.of(Forum.ARBITRATION, Forum.LABOUR_INSPECTION, Forum.INJURY_RECOGNITION)),
                    "stage",
                    "已受理",
                    "since",
                    t.diary().today());
            if (t.in(0.5)) {
                t.diary().days(8, 20);
                t.handler("advance-proceeding", "proceedingId", "p1", "stage", "已作出决定");
            }
        }
    }
}
