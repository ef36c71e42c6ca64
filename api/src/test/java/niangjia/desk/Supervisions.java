package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import niangjia.desk.RunningDesk.Answer;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.UnitRef;
import niangjia.supervision.CredentialCommand.Certify;
import niangjia.supervision.CredentialCommand.RecordExam;
import niangjia.supervision.CredentialCommand.RecordTraining;
import niangjia.supervision.CredentialId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.JsonNode;

/** Supervision cases played from outside, with the certificates they need. */
public record Supervisions(RunningDesk desk) {
    public static final String CASES = "/api/v1/supervisions";

    private static final UnitRef CITY = UnitRef.root("430500");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** @return id of a certificate that holds this year */
    public String certified(String staff, String name) {
        CredentialId id = CredentialId.of(staff.replace('.', '-') + "-" + NUMBERS.incrementAndGet());
        LocalDate today = DeskTime.dayOf(Instant.now());
        Instant now = Instant.now();
        send(new RecordTraining(id, now, "staff:" + staff, name, CITY, "监督员培训", today.minusDays(60)));
        send(new RecordExam(id, now, today.minusDays(50), 90, true));
        send(new Certify(id, now, CITY, today.minusDays(40), today.plusYears(2)));
        return id.value();
    }

    /** A named worker of the city tells of one employer. */
    public String registered() {
        Answer answer = desk.post("supervisor", CASES, """
                {"source":"LETTER","category":"WAGE","unit":"430500","workers":47,
                 "complainant":{"anonymous":false,"name":"陈建军","phone":"13873906207","disclose":false},
                 "account":"五月到七月的工资没有发",
                 "respondents":[{"respondentId":"r1","name":"宏泰鞋材有限公司","headCount":120}]}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    public Answer act(String who, String id, String act, String body) {
        return door().act(who, id, act, body);
    }

    public String refused(String who, String id, String act, String body) {
        return door().refused(who, id, act, body);
    }

    public JsonNode shown(String who, String id) {
        return door().shown(who, id);
    }

    private CaseDoor door() {
        return new CaseDoor(desk, CASES);
    }

    /** Taken up, with two supervisors, both sides heard, the records signed, and a breach found. */
    public String breached(String first, String second) {
        String id = registered();
        String two = "[\"%s\",\"%s\"]".formatted(first, second);
        act("city.chair", id, "accept-clue", "{}");
        act("city.chair", id, "assign-supervisors", """
                {"supervisors":[{"credential":"%s"},{"credential":"%s"}]}""".formatted(first, second));
        act("supervisor", id, "open-inquiry", """
                {"supervisors":%s,"shown":"CREDENTIAL","place":"厂办公室"}""".formatted(two));
        act("supervisor", id, "hear-party", """
                {"recordId":"h1","respondentId":"r1","side":"WORKER","supervisors":%s,"who":"陈建军","statement":"三个月没有发工资"}""".formatted(two));
        act("supervisor", id, "hear-party", """
                {"recordId":"h2","respondentId":"r1","side":"EMPLOYER","supervisors":%s,"who":"何志强，行政部经理","statement":"资金周转不开"}""".formatted(two));
        for (String record : new String[] {"h1", "h2"}) {
            act("supervisor", id, "sign-record", """
                    {"recordId":"%s","readByTheSpeaker":true,"signedBy":"本人"}""".formatted(record));
        }
        act("supervisor", id, "take-evidence", """
                {"evidenceId":"e1","kind":"PAYROLL","title":"五至七月工资表","source":"宏泰鞋材有限公司","content":"四十七人，共327600元"}""");
        act("city.chair", id, "find-breach", """
                {"respondentId":"r1","articles":["《中华人民共和国劳动法》第五十条"],"facts":"拖欠47名职工五至七月工资327600元。","evidence":["e1"],"workers":47}""");
        return id;
    }

    /** Drafted by the supervisor, reviewed, signed, numbered and sealed. */
    public void issued(String id, String paper, String kind) {
        act("supervisor", id, "draft-paper", """
                {"paperId":"%s","kind":"%s","respondentId":"r1",
                 "values":{"occasion":"拖欠工资","requests":["补发拖欠的工资"]}}""".formatted(paper, kind));
        act("city.chair", id, "pass-paper", "{\"paperId\":\"%s\"}".formatted(paper));
        act("city.chair", id, "sign-paper", signed(id, paper));
        act("city.handler", id, "issue-paper", signed(id, paper));
        act("city.handler", id, "place-seal", """
                {"paperId":"%s","keeper":"办公室"}""".formatted(paper));
    }

    private String signed(String id, String paper) {
        return """
                {"paperId":"%s","digest":"%s"}""".formatted(paper, paper(id, paper).path("digest").asString());
    }

    public JsonNode paper(String id, String paper) {
        for (JsonNode each : shown("supervisor", id).path("papers")) {
            if (each.path("paperId").asString().equals(paper)) {
                return each;
            }
        }
        throw new AssertionError("no paper " + paper);
    }

    private void send(Object command) {
        String once = "test-" + UUID.randomUUID();
        desk.part(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(
                        command,
                        MetaData.from(Map.of(
                                "staffId",
                                "staff:city.chair",
                                "staffName",
                                "欧阳明",
                                "roles",
                                "CHAIR",
                                "unitId",
                                CITY.id(),
                                "unitPath",
                                CITY.path(),
                                RecordMeta.REQUEST_ID,
                                once,
                                RecordMeta.REQUEST_DIGEST,
                                once))));
    }
}
