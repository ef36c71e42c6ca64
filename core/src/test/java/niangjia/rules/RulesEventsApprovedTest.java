package niangjia.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.rules.NoticeFacts.DayFacts;
import niangjia.rules.PackFacts.SettingFacts;
import niangjia.rules.PackFacts.StepFacts;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesEvent.RulesBegun;
import niangjia.shared.ApprovedEvents;
import org.junit.jupiter.api.Test;

class RulesEventsApprovedTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    private static final String ID = "rules:federation";
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final StepFacts STEP = new StepFacts(100, "HOLDER", List.of("CHAIR"));

    private static final NoticeFacts NOTICE = new NoticeFacts(
            "国务院办公厅关于2027年部分节假日安排的通知",
            2027,
            LocalDate.parse("2026-11-20"),
            1,
            "https://www.gov.cn/",
            List.of(new DayFacts(NEW_YEAR, false, "元旦"), new DayFacts(LocalDate.parse("2027-01-03"), true, "元旦")));

    private static final PackFacts PACK = new PackFacts(
            "430000",
            "2027.1",
            "湖南省",
            NEW_YEAR,
            List.of(STEP),
            List.of(
                    new RuleFacts(
                            "complaint.handle",
                            "WORKING_DAYS",
                            7,
                            "NONE",
                            "17:30",
                            "OrderDispatched",
                            1,
                            10,
                            List.of("CHAIR", "DISPATCHER"),
                            List.of("PARKED"),
                            List.of(STEP),
                            "办法",
                            "12",
                            true,
                            "注",
                            "430000@2027.1"),
                    new RuleFacts(
                            "supervision.opinionReply",
                            "CALENDAR_DAYS",
                            15,
                            "NEXT_WORKING_DAY",
                            "24:00",
                            "OpinionServed",
                            0,
                            0,
                            List.of(),
                            List.of(),
                            List.of(),
                            "原文未取得",
                            "",
                            false,
                            "",
                            "CN@2026.1")),
            List.of(new SettingFacts("supervision.reminderFirst", "NO", "办法", "7", true, "")));

    @Test
    void every_event_of_the_rules_keeps_its_stored_form() {
        ApprovedEvents.verify(
                "rules",
                List.of(
                        new RulesBegun(ID, List.of("2025-11-04"), List.of("CN@2026.1"), AT),
                        new NoticeLoaded(ID, "2026-11-20", NOTICE, "国务院已发通知", AT),
                        new LocalDaysSet(
                                ID,
                                "430502",
                                "/430500/430502/",
                                3,
                                List.of(new LocalDayFacts(NEW_YEAR, false, "县庆")),
                                "县庆放假",
                                AT),
                        new LocalDaysSet(ID, "430502", "/430500/430502/", 4, List.of(), "不再放假", AT),
                        new PackLoaded(ID, "430000@2027.1", "hunan-2027.1.json", PACK, "省里新办法", AT),
                        new PackActivated(
                                ID, "430500", "/430500/", "430000@2027.1", NEW_YEAR, "STARTED_KEEP", "元旦起施行", AT)),
                RulesEvent.class);
    }
}
