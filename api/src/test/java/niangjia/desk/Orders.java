package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.TermEvent;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.read.QueueShows;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.web.QuestionDesk;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** Orders opened from outside, and what the record says of their terms. */
record Orders(RunningDesk desk) {
    private static final String CONTACTS = "/api/v1/complaints";

    String opened() {
        String id =
                desk.post("operator", CONTACTS, """
                        {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                         "caller":{"name":"陈建军","phone":"13873906207"},"account":"车间四十七个人都没有拿到工资"}""").body().path("complaintId").asString();
        act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":47,"summary":"欠薪"}""");
        return id;
    }

    /** Entered today, opened long ago, and nobody has done anything since. */
    String longPast() {
        String id =
                desk.post("operator", CONTACTS, """
                        {"channel":"LETTER","medium":"PAPER","receivedBy":"430500","consents":[],
                         "occurredAt":"2026-03-02T09:00:00+08:00","lateReason":"补录来信",
                         "caller":{"anonymous":true},"account":"车间没有防护"}""").body().path("complaintId").asString();
        act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":1,"summary":"防护",
                 "occurredAt":"2026-03-02T09:30:00+08:00","lateReason":"补录来信"}""");
        return id;
    }

    /** Given to a county and signed there. */
    String signed() {
        String id = opened();
        act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        act("county.handler", id, "sign", "{}");
        return id;
    }

    void act(String who, String id, String act, String body) {
        var answer = desk.post(who, CONTACTS + "/" + id + "/acts/" + act, body);
        assertThat(answer.status()).as("%s by %s: %s", act, who, answer.text()).isEqualTo(200);
    }

    List<TermEvent> clocks(String id) {
        return desk.part(EventStore.class)
                .readEvents(id)
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(TermEvent.class::isInstance)
                .map(TermEvent.class::cast)
                .toList();
    }

    Term term(String id, String termId) {
        TermBook book = TermBook.EMPTY;
        for (TermEvent event : clocks(id)) {
            book = book.after(event.fact());
        }
        return book.term(termId);
    }

    Instant end(String id, String termId) {
        return term(id, termId).dueAt();
    }

    List<TermLapsed> lapses(String id) {
        return clocks(id).stream()
                .filter(TermLapsed.class::isInstance)
                .map(TermLapsed.class::cast)
                .toList();
    }

    /** Until the queue, and with it who looks for what is due, knows all that is on record. */
    void shown(List<String> ids) {
        for (String id : ids) {
            long last = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!desk.part(QuestionDesk.class).ask(new QueueShows(id, last), Boolean.class)) {
                assertThat(System.nanoTime()).as(id + " at " + last).isLessThan(deadline);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        }
    }
}
