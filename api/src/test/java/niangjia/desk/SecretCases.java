package niangjia.desk;

import static niangjia.desk.WholeMediation.SAID_BY_APPLICANT;
import static niangjia.desk.WholeMediation.SAID_BY_RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * Mediations with something of everything, in which both sides said something alone: one led to the first payment, one of
 * a group that is still talked about.
 *
 * @param complaint from which the whole one grew
 */
record SecretCases(RunningDesk desk, String complaint, String whole, String group) {
    private static final String PASSED = "愿意分四次收钱，每次少五百也行";
    private static final String OF_THE_GROUP = "带头的等着动手术，两万就肯签";
    private static final String OF_ITS_EMPLOYER = "账上只剩八千块，打算拖到年底";

    /** What the side let its mediator tell the other. */
    static final String TOLD = "可以分期，期数当面再谈";
    /** What a mediator began to write and has not sent. */
    static final Confided DRAFTED = new Confided(List.of("他媳妇不知道欠债，千万别提"));

    static final Confided CONFIDED =
            new Confided(List.of(SAID_BY_APPLICANT, SAID_BY_RESPONDENT, PASSED, OF_THE_GROUP, OF_ITS_EMPLOYER));

    static SecretCases of(RunningDesk desk) {
        WholeMediation cases = new WholeMediation(desk);
        String complaint = new Orders(desk).opened();
        String talked = cases.mediated(cases.opened(cases.received(1, complaint)));
        note(cases, talked, "n3", "APPLICANT", PASSED);
        cases.act("mediator", talked, "pass-on-note", """
                {"noteId":"n3","sideAgreed":true,"words":"%s"}""".formatted(TOLD));
        String whole = cases.paid(cases.agreed(cases.claimed(talked)));
        String group = cases.entered(cases.opened(cases.received(12, null)), 12);
        note(cases, group, "n1", "APPLICANT", OF_THE_GROUP);
        note(cases, group, "n2", "RESPONDENT", OF_ITS_EMPLOYER);
        var kept = Session.of(desk, "mediator")
                .send(
                        "PUT",
                        "/drafts/" + draft(group),
                        """
                {"revision":0,"seat":"a.b","sequence":4,"fields":{"note":["%s"]},"said":{}}""".formatted(DRAFTED.words().get(0)),
                        true);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        return new SecretCases(desk, complaint, whole, group);
    }

    /** Under which the words of a note are kept that is not sent yet. */
    static String draft(String id) {
        return id + ":write-note";
    }

    List<String> ids() {
        return List.of(whole, group);
    }

    static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static void note(WholeMediation cases, String id, String note, String side, String words) {
        cases.act("mediator", id, "write-note", """
                {"noteId":"%s","side":"%s","note":"%s"}""".formatted(note, side, words));
    }
}
