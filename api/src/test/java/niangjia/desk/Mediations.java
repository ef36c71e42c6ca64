package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import niangjia.desk.RunningDesk.Answer;
import niangjia.mediation.MediatorId;
import tools.jackson.databind.JsonNode;

/** Mediation cases played from outside. */
public record Mediations(RunningDesk desk) {
    public static final String CASES = "/api/v1/mediations";
    /** On the roster of the city in the demonstration. */
    public static final String MEDIATOR = MediatorId.ofStaff("staff:mediator").value();

    /** A named worker against one employer, at the counter of the city. */
    public static String application(String account) {
        return """
                {"origin":"WRITTEN","desk":"UNION","category":"WAGE","unit":"430500","workers":1,"account":"%s",
                 "parties":[{"side":"APPLICANT","party":{"partyId":"a1","kind":"NATURAL_PERSON","name":"陈建军"},"contact":"13873906207"},
                 {"side":"RESPONDENT","party":{"partyId":"r1","kind":"EMPLOYER","name":"宏泰鞋材有限公司"}}]}""".formatted(account);
    }

    public String received() {
        Answer answer = desk.post("city.handler", CASES, application("五月到七月的工资没有发"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    /** Taken up, with the mediator of the city, and both sides heard once. */
    public String mediating() {
        String id = received();
        act("city.handler", id, "screen-application", """
                {"track":"LABOUR","kinds":["PAY_INJURY_COST_COMPENSATION"],"note":"可以调解"}""");
        act("city.handler", id, "record-consent", """
                {"partyId":"r1","explicit":true,"medium":"PHONE"}""");
        act("city.chair", id, "accept-case", "{}");
        act("city.chair", id, "appoint-mediators", """
                {"mediators":[{"mediator":"%s","conflict":"NONE"}],"chosenBy":"ORGANISATION"}""".formatted(MEDIATOR));
        act("mediator", id, "hold-talk", """
                {"sessionId":"s1","medium":"PHONE","heard":["APPLICANT","RESPONDENT"],"mediators":["%s"],"minutes":"双方都愿意谈"}""".formatted(MEDIATOR));
        return id;
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
}
