package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import niangjia.desk.RunningDesk.Answer;
import tools.jackson.databind.JsonNode;

/**
 * The API of one kind of case, from outside.
 *
 * @param cases where they are found
 */
record CaseDoor(RunningDesk desk, String cases) {
    Answer act(String who, String id, String act, String body) {
        Answer answer = desk.post(who, cases + "/" + id + "/acts/" + act, body);
        assertThat(answer.status()).as("%s by %s: %s", act, who, answer.text()).isEqualTo(200);
        return answer;
    }

    String refused(String who, String id, String act, String body) {
        Answer answer = desk.post(who, cases + "/" + id + "/acts/" + act, body);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        return answer.body().path("code").asString();
    }

    JsonNode shown(String who, String id) {
        Answer answer = desk.get(who, cases + "/" + id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
