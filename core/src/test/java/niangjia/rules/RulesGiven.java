package niangjia.rules;

import java.time.Instant;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.NoticeFile;

/** A notice and a pack that the tests load. Their days and numbers are invented. */
public final class RulesGiven {
    private RulesGiven() {}

    public static String notice2027() {
        return """
                title 二〇二七年部分节假日安排（试）
                year 2027
                published 2026-11-20
                source test
                off 2027-01-01..2027-01-03 元旦
                work 2027-02-06 春节
                off 2027-02-07..2027-02-14 春节
                """;
    }

    public static Notice notice() {
        return NoticeFile.read("2027", notice2027()).orRefuse();
    }

    public static NoticeLoaded noticeOf2027() {
        return new NoticeLoaded(
                RulesId.FEDERATION.value(),
                "2026-11-20",
                NoticeFacts.of(notice()),
                "国务院已发通知",
                Instant.parse("2026-11-20T01:30:00Z"));
    }

    /** Handling takes seven working days instead of five. */
    public static String hunan2027() {
        return """
                {
                  "jurisdiction": "430000",
                  "version": "2027.1",
                  "name": "湖南省",
                  "inForceFrom": "2027-01-01",
                  "base": "430000@2026.1",
                  "rules": [
                    {"key": "complaint.handle", "count": 7, "unit": "WORKING_DAYS", "starts": "OrderDispatched",
                     "extension": {"times": 1, "total": 10, "approvers": ["CHAIR"]}, "pauses": ["PARKED"],
                     "source": "试", "article": "1", "verified": true}
                  ]
                }
                """;
    }
}
