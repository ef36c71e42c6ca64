package niangjia.supervision.read;

import static niangjia.supervision.read.RegistryTale.*;

import java.time.Instant;
import java.util.List;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.ClockEvent.ClockStarted;
import niangjia.shared.terms.ClockEvent.ClockStopped;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralEvent.ConsentWithdrawn;
import niangjia.supervision.ReferralEvent.ReferralChased;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralProgressed;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralSent;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;
import niangjia.supervision.ReferralEvent.WorkerInformed;

/** Hand-overs, from the preparation on. */
final class ReferralTale {
    private ReferralTale() {}

    static String id(String key) {
        return "referral:" + key;
    }

    static RegistryTale prepared(RegistryTale tale, String key, UnitRef unit, String on) {
        return tell(
                tale,
                new ReferralPrepared(
                        id(key),
                        noon(on),
                        "ARBITRATION",
                        "双清区劳动人事争议仲裁委",
                        unit.id(),
                        unit.path(),
                        "complaint:1",
                        "SEPARATE_CONSENT",
                        "ARBITRATION",
                        List.of("EMPLOYER", "FACTS", "NAME", "PHONE"),
                        words("陈建军，欠薪三个月"),
                        true));
    }

    static RegistryTale sent(RegistryTale tale, String key, UnitRef unit, String on) {
        prepared(tale, key, unit, on);
        tell(tale, new ReferralSent(id(key), noon(on), List.of("申诉材料 1 份"), "赵立新"));
        return clock(tale, started(key, "receipt#1", on, "2026-10-19"));
    }

    static RegistryTale tell(RegistryTale tale, ReferralEvent event) {
        return tale.and(event.referralId(), event);
    }

    static RegistryTale clock(RegistryTale tale, ClockEvent event) {
        return tale.and(event.caseId(), event);
    }

    static ClockEvent started(String key, String term, String on, String due) {
        Instant end = day(due).atTime(23, 59, 59).atZone(DeskTime.ZONE).toInstant();
        return new ClockStarted(
                id(key),
                noon(on),
                term,
                "referral.receipt",
                "hunan-2026.1",
                "2025-11-04",
                "WORKING_DAYS",
                5,
                "NEXT_WORKING_DAY",
                "24:00",
                null,
                day(due),
                end,
                false);
    }

    /** Every kind of event, of three. */
    static void whole(RegistryTale tale) {
        Instant at = noon("2026-10-20");
        sent(tale, "a", COUNTY, "2026-10-12");
        clock(tale, new ClockLapsed(id("a"), noon("2026-10-19"), "receipt#1", at));
        tell(tale, new ReferralChased(id("a"), at, words("问收到没有")));
        tell(tale, new ReferralReceived(id("a"), at, "仲〔2026〕5号", words("收件人")));
        clock(tale, new ClockMet(id("a"), at, "receipt#1", noon("2026-10-19"), true));
        tell(tale, new ReferralProgressed(id("a"), at, words("已立案")));
        tell(tale, new ReferralOutcomeRecorded(id("a"), at, words("裁决支持")));
        tell(tale, new WorkerInformed(id("a"), at, "PHONE", words("已告知")));
        sent(tale, "b", COUNTY, "2026-10-13");
        tell(tale, new ReferralRefused(id("b"), at, words("不属管辖")));
        prepared(tale, "c", OTHER, "2026-10-14");
        tell(tale, new ConsentWithdrawn(id("c"), at, words("不想去了")));
        tell(tale, new ReferralWithdrawn(id("c"), at, words("撤回同意")));
        clock(tale, started("c", "chase#1", "2026-10-14", "2026-10-20"));
        clock(tale, new ClockStopped(id("c"), at, "chase#1", "ENDED"));
        // a clock of another stream is none of ours
        clock(tale, new ClockStopped("supervision:1", at, "receipt#1", "ENDED"));
    }
}
