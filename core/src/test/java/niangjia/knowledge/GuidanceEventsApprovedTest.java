package niangjia.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.knowledge.GuidanceEvent.GuidanceReinstated;
import niangjia.knowledge.GuidanceEvent.GuidanceRevised;
import niangjia.knowledge.GuidanceEvent.GuidanceWithdrawn;
import niangjia.knowledge.GuidanceEvent.GuidanceWritten;
import niangjia.knowledge.WordingFacts.SourceFacts;
import niangjia.shared.ApprovedEvents;
import org.junit.jupiter.api.Test;

class GuidanceEventsApprovedTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final String ID = "guidance:wage-limitation";

    private static final WordingFacts WHOLE = new WordingFacts(
            "在职期间追讨工资，不受一年仲裁时效限制",
            "离职之后，自离职之日起一年内提出。",
            "WAGE",
            List.of("仲裁时效"),
            List.of("过期了没有", "老板跑路"),
            List.of(
                    new SourceFacts("劳动争议调解仲裁法", "第二十七条", null, LocalDate.parse("2008-05-01")),
                    new SourceFacts("劳动保障监察条例", null, "国务院令第423号", null)),
            "全国",
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2028-12-31"),
            LocalDate.parse("2026-02-27"),
            "法律工作部");

    private static final WordingFacts UNVERIFIED = new WordingFacts(
            "题", "文", "OTHER", List.of(), List.of(), List.of(), "湖南省", LocalDate.EPOCH, null, null, null);

    @Test
    void every_event_of_guidance_keeps_its_stored_form() {
        ApprovedEvents.verify(
                "knowledge",
                List.of(
                        new GuidanceWritten(ID, "430500", "/430500/", WHOLE, AT),
                        new GuidanceWritten(ID, "430500", "/430500/", UNVERIFIED, AT),
                        new GuidanceRevised(ID, 2, WHOLE, "条文已修正", AT),
                        new GuidanceWithdrawn(ID, "暂停使用，待核对", AT),
                        new GuidanceReinstated(ID, "已核对", AT)),
                GuidanceEvent.class);
    }
}
