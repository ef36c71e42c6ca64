package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niangjia.desk.RunningDesk.Answer;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Mediations played from outside, one with something of everything a page can show. */
public record WholeMediation(RunningDesk desk) {
    /** What each side said alone; nowhere but before the mediators of the case may they stand. */
    public static final String SAID_BY_APPLICANT = "一万六也能接受，急着交学费";

    public static final String SAID_BY_RESPONDENT = "月底有货款到账，最多付三万五";

    private static final LocalDate TODAY = DeskTime.dayOf(Instant.now());

    /** @param bornFrom matter it grew out of, with its kind */
    public String received(int workers, @Nullable String bornFrom) {
        String body = Mediations.application("五月到七月工资没有发")
                .replace("\"workers\":1,", "\"workers\":%d,\"employmentEndedOn\":\"%s\",".formatted(workers, day(-40)));
        if (bornFrom != null) {
            String origin = bornFrom.startsWith("complaint:") ? "COMPLAINT" : "SUPERVISION";
            body = body.replace(
                    "\"origin\":\"WRITTEN\"", "\"origin\":\"%s\",\"bornFrom\":\"%s\"".formatted(origin, bornFrom));
        }
        Answer answer = desk.post("city.handler", Mediations.CASES, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    public String received() {
        return received(1, null);
    }

    /** Taken up, with the mediator of the demonstration. */
    public String opened(String id) {
        act("city.handler", id, "screen-application", """
                {"track":"LABOUR","kinds":["PAY_INJURY_COST_COMPENSATION"],"note":"可以调解"}""");
        act("city.handler", id, "record-consent", """
                {"partyId":"r1","explicit":true,"medium":"PHONE"}""");
        act("city.chair", id, "accept-case", "{}");
        act("city.chair", id, "appoint-mediators", """
                {"mediators":[{"mediator":"%s","conflict":"NONE"}],"chosenBy":"PARTIES"}""".formatted(Mediations.MEDIATOR));
        return id;
    }

    /** Talked about: a session to come, a talk held, and what each side said alone. */
    public String mediated(String id) {
        Instant from = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.DAYS);
        act("mediator", id, "schedule-session", """
                {"plan":{"sessionId":"s1","kind":"JOINT","way":"ELSEWHERE","from":"%s","to":"%s","place":"司法所二楼","mediators":["%s"]}}""".formatted(
                        from, from.plus(2, ChronoUnit.HOURS), Mediations.MEDIATOR));
        act("mediator", id, "tell-of-session", """
                {"sessionId":"s1","partyId":"a1","medium":"PHONE"}""");
        act("mediator", id, "hold-talk", """
                {"sessionId":"t1","medium":"PHONE","heard":["APPLICANT","RESPONDENT"],"mediators":["%s"],"minutes":"双方愿意再谈"}""".formatted(Mediations.MEDIATOR));
        act("mediator", id, "write-note", """
                {"noteId":"n1","side":"APPLICANT","note":"%s"}""".formatted(SAID_BY_APPLICANT));
        act("mediator", id, "write-note", """
                {"noteId":"n2","side":"RESPONDENT","note":"%s"}""".formatted(SAID_BY_RESPONDENT));
        return id;
    }

    /** Three claims: one settled, one waived with its rights explained, one paid before. */
    public String claimed(String id) {
        claim(id, "c1", "WAGE", "18000", "五至七月工资");
        claim(id, "c2", "OVERTIME", "3200", "六月加班");
        claim(id, "c3", "SOCIAL_INSURANCE", "4200", "补缴社保");
        act("mediator", id, "assess-claim", """
                {"claimId":"c1","statutory":"20000","articles":["《劳动法》第五十条"],"arithmetic":"按月核算"}""");
        act("mediator", id, "explain-rights", """
                {"claimIds":["c1","c2"],"toWhom":"a1","words":"可以去仲裁要求全额"}""");
        act("mediator", id, "settle-claims", """
                {"settlementId":"u1","claimIds":["c1"],"sum":"18000","payerId":"r1"}""");
        act("mediator", id, "waive-claims", """
                {"claimIds":["c2"],"reason":"自愿放弃"}""");
        act("city.handler", id, "note-paid-before", """
                {"claimId":"c3","payerId":"r1","sum":"4200","paidOn":"%s","proof":"缴费凭证"}""".formatted(day(-5)));
        return id;
    }

    /** Drafted, signed and sealed: two instalments and a duty. */
    public String agreed(String id) {
        act("mediator", id, "draft-agreement", """
                {"draft":{"agreementId":"g1","facts":"欠薪属实","terms":"分两期付清","payments":[
                 {"instalmentId":"i1","payerId":"r1","payeeId":"a1","sum":"12000","dueOn":"%s"},
                 {"instalmentId":"i2","payerId":"r1","payeeId":"a1","sum":"6000","dueOn":"%s"}],
                 "duties":[{"dutyId":"d1","kind":"CERTIFICATE","partyId":"r1","words":"出具离职证明","checkOn":"%s"}],"covers":[],
                 "checked":["LAWFUL","NO_HARM_TO_OTHERS","VOLUNTARY","FACTS_AND_ISSUES_STATED","CONCRETE","PERFORMABLE"]}}""".formatted(day(20), day(50), day(30)));
        String digest =
                shown("mediator", id).path("agreements").get(0).path("digest").asString();
        for (String signer : new String[] {"PARTY a1", "PARTY r1", "MEDIATOR " + Mediations.MEDIATOR}) {
            String[] who = signer.split(" ", 2);
            act("mediator", id, "sign-agreement", """
                    {"agreementId":"g1","digest":"%s","signature":{"kind":"%s","signerId":"%s","way":"BY_HAND"}}""".formatted(digest, who[0], who[1]));
        }
        act("city.chair", id, "seal-agreement", """
                {"agreementId":"g1","digest":"%s","keeper":"办公室"}""".formatted(digest));
        return id;
    }

    /** One instalment paid, the other to come. */
    public String paid(String id) {
        act("city.handler", id, "record-payment", """
                {"payment":{"paymentId":"y1","instalmentId":"i1","payerId":"r1","sum":"12000","way":"TRANSFER","paidOn":"%s","proof":"银行回单","recourse":false}}""".formatted(day(0)));
        act("city.handler", id, "apply-for-review", """
                {"kind":"ARBITRAL","together":["APPLICANT","RESPONDENT"],"body":"市劳动人事争议仲裁委员会"}""");
        return id;
    }

    /** With a roll of so many workers. */
    public String entered(String id, int members) {
        String roll = IntStream.rangeClosed(1, members)
                .mapToObj(each -> "{\"memberId\":\"w%d\",\"name\":\"职工%02d\",\"owed\":\"1000\"}".formatted(each, each))
                .collect(Collectors.joining(",", "{\"members\":[", "]}"));
        act("city.handler", id, "enter-members", roll);
        act("city.handler", id, "name-representatives", "{\"memberIds\":[\"w1\",\"w2\",\"w3\"]}");
        return id;
    }

    public String whole() {
        return paid(agreed(claimed(mediated(opened(received())))));
    }

    public void act(String who, String id, String act, String body) {
        cases().act(who, id, act, body);
    }

    public JsonNode shown(String who, String id) {
        return cases().shown(who, id);
    }

    private Mediations cases() {
        return new Mediations(desk);
    }

    /** Of its page. */
    public static String address(String id) {
        return "/mediation/" + id.substring(id.indexOf(':') + 1);
    }

    private void claim(String id, String claim, String kind, String sum, String words) {
        act("city.handler", id, "state-claim", """
                {"claim":{"claimId":"%s","kind":"%s","claimed":"%s","knownOn":"%s","words":"%s"}}""".formatted(claim, kind, sum, day(-40), words));
    }

    private static LocalDate day(int fromToday) {
        return TODAY.plusDays(fromToday);
    }
}
