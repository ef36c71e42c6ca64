package niangjia.demo.years;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.Category;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Consent;
import niangjia.complaint.DeclineGround;
import niangjia.complaint.Emergency;
import niangjia.complaint.RepeatHandling;
import niangjia.complaint.Urgency;
import niangjia.demo.years.Phrasebook.Said;
import tools.jackson.databind.node.ObjectNode;

/** The contact itself, and what is done with it while people are still speaking. */
final class Intake {
    private Intake() {}

    /** @param known id of the caller's person if the desk knew them; blank for a new one */
    static void log(Telling t, String known) {
        Matter matter = t.matter();
        Person person = matter.person();
        ObjectNode caller = Fields.of("anonymous", matter.anonymous());
        if (!known.isEmpty()) {
            caller.put("person", known);
        }
        if (!matter.anonymous()) {
            caller.put("name", person.name());
            caller.put("phone", person.phone());
            if (person.idNumber() != null) {
                caller.put("idNumber", person.idNumber());
            }
            caller.set("kinds", Fields.of("k", person.kinds()).get("k"));
        }
        ObjectNode body = Fields.of(
                "channel", matter.door().channel(),
                "medium", matter.door().medium(),
                "receivedBy", t.desk().receiver(),
                "caller", caller,
                "account", t.account().text(),
                "consents", t.agreesTo(consents(t)));
        if (matter.door().referred()) {
            body.put("outsideNumber", outsideNumber(t));
        }
        t.diary().does(t.desk().logger(), "log-contact", body);
        t.diary().reached(Stand.LOGGED);
        t.diary().reached(Stand.REGISTERED);
        t.diary().minutes(3, 14);
    }

    static void answer(Telling t, Phrasebook words) {
        Said answer = words.said(
                t.matter().category() + ".answer", t.chance(), t.matter().words());
        t.logger(
                "answer-directly",
                "answer",
                answer.clause() + "。",
                "knowledgeRef",
                answer.about() == null ? "" : answer.about());
        if (t.in(0.012)) {
            t.diary().days(3, 20);
            t.logger("record-thanks", "text", t.say("thanks") + "。", "pennant", t.in(0.3));
        }
    }

    static void link(Telling t, ComplaintId earlier, RepeatHandling handling) {
        String section = handling == RepeatHandling.JOINED ? "repeat.joined" : "repeat.separate";
        t.logger("link-repeat", "earlier", earlier.value(), "handling", handling, "explanation", t.say(section) + "。");
    }

    static void open(Telling t) {
        Matter matter = t.matter();
        if (matter.urgency() == Urgency.EMERGENCY) {
            t.logger(
                    "transfer-emergency",
                    "service",
                    t.pick(List.of(Emergency.POLICE_110, Emergency.POLICE_110, Emergency.AMBULANCE_120)),
                    "situation",
                    t.say("emergency") + "。");
        }
        ObjectNode employer = Fields.of(
                "partyId",
                "e1",
                "kind",
                matter.employer().kind(),
                "name",
                matter.employer().name());
        t.logger(
                "open-order",
                "matterType",
                matter.type(),
                "category",
                matter.category(),
                "urgency",
                matter.urgency(),
                "secret",
                matter.secret(),
                "summary",
                t.say(matter.category() + ".summary") + "。",
                "wanted",
                t.say(matter.category() + ".wish") + "。",
                "employer",
                employer,
                "place",
                matter.employer().county().place(),
                "workers",
                matter.workers());
        t.diary().reached(Stand.OPEN);
        if (t.in(0.03)) {
            t.logger(
                    "correct-account",
                    "account",
                    t.account().text() + t.say("more") + "。",
                    "reason",
                    t.say("correct") + "。");
        }
        if (matter.anonymous() && t.in(0.15)) {
            t.diary().office(60, 3_000);
            t.logger(
                    "name-caller",
                    "caller",
                    Fields.of(
                            "name",
                            matter.person().name(),
                            "phone",
                            matter.person().phone()));
        }
    }

    static void decline(Telling t) {
        t.diary().office(60, 2_500);
        Category category = t.matter().category();
        DeclineGround ground = category == Category.SUGGESTION
                ? DeclineGround.NOT_A_UNION_MATTER
                : t.pick(List.of(
                        DeclineGround.COURT,
                        DeclineGround.COURT,
                        DeclineGround.ARBITRATION,
                        DeclineGround.ARBITRATION,
                        DeclineGround.PETITION_PENDING,
                        DeclineGround.LAWFULLY_CONCLUDED,
                        DeclineGround.NOT_A_UNION_MATTER,
                        DeclineGround.ADMINISTRATIVE_REVIEW));
        t.platform(
                "decline-order",
                "ground",
                ground,
                "explanation",
                t.say("decline." + ground) + "。",
                "routeTold",
                t.say("route." + ground));
    }

    private static List<Consent> consents(Telling t) {
        List<Consent> given = new ArrayList<>();
        if (!t.matter().anonymous() && t.in(0.94)) {
            given.add(Consent.CALL_BACK);
        }
        if (!t.matter().anonymous() && !t.matter().secret() && t.in(0.6)) {
            given.add(Consent.DISCLOSE_IDENTITY);
        }
        if (t.in(0.3)) {
            given.add(Consent.SHARE_WITH_OTHER_BODY);
        }
        return given;
    }

    private static String outsideNumber(Telling t) {
        return "ZB%s%05d"
                .formatted(
                        t.diary().today().toString().replace("-", ""),
                        t.chance().below(100_000));
    }
}
