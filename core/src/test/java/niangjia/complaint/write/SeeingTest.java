package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.staff;

import java.util.Collections;
import java.util.List;
import niangjia.complaint.NoticeCommand;
import niangjia.complaint.NoticeCommand.SeeNotices;
import niangjia.complaint.NoticeEvent;
import niangjia.complaint.NoticeEvent.NoticesSeen;
import niangjia.complaint.SeenId;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeeingTest {
    private static final SeenId ID = SeenId.of("1");
    private static final Actor HEAD = staff("someone", CITY, Role.CHAIR);

    private final AggregateTestFixture<Seeing> fixture = new AggregateTestFixture<>(Seeing.class);

    @Test
    void a_look_says_who_saw_what() {
        fixture.givenNoPriorActivity()
                .when(new SeeNotices(ID, AT, List.of("a", "b")), HEAD.toMetaData())
                .expectEvents(new NoticesSeen(ID.value(), HEAD.staffId(), AT, List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, NoticeCommand.LARGEST + 1})
    void a_look_at_nothing_or_at_too_much_is_none(int notices) {
        fixture.givenNoPriorActivity()
                .when(new SeeNotices(ID, AT, Collections.nCopies(notices, "a")), HEAD.toMetaData())
                .expectNoEvents()
                .expectException(Refused.under("complaint/notice-count"));
    }

    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        ApprovedEvents.verify(
                "notice", List.of(new NoticesSeen(ID.value(), "staff:a", AT, List.of("a", "b"))), NoticeEvent.class);
    }
}
