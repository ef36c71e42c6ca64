package niangjia.audit.write;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.audit.LetterActId;
import niangjia.audit.LetterCommand;
import niangjia.audit.LetterCommand.DiscardLetter;
import niangjia.audit.LetterCommand.Letter;
import niangjia.audit.LetterCommand.RetryLetter;
import niangjia.audit.LetterEvent;
import niangjia.audit.LetterEvent.LetterDiscarded;
import niangjia.audit.LetterEvent.LetterRetried;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

class LetterActTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    private static final LetterActId ID = LetterActId.of("9c1e");
    private static final Letter LETTER = new Letter("b7d0", "case-file", "e-17", "complaint:00001", 3);
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final LetterRetried RETRIED =
            new LetterRetried(ID.value(), "b7d0", "case-file", "e-17", "complaint:00001", 3, "程序已改", AT);
    private static final LetterDiscarded DISCARDED =
            new LetterDiscarded(ID.value(), "b7d0", "case-file", "e-17", "complaint:00001", 3, "程序已改", AT);

    @Test
    void an_administrator_at_the_top_retries_and_discards() {
        when(new RetryLetter(ID, LETTER, "程序已改", AT), Role.ADMINISTRATOR, CITY).expectEvents(RETRIED);
        when(new DiscardLetter(ID, LETTER, "程序已改", AT), Role.ADMINISTRATOR, CITY)
                .expectEvents(DISCARDED);
    }

    @Test
    void nobody_else_does() {
        for (Role role : List.of(Role.AUDITOR, Role.CHAIR, Role.OPERATOR)) {
            refused(when(new DiscardLetter(ID, LETTER, "程序已改", AT), role, CITY), "audit/rebuild-not-allowed");
        }
        refused(
                when(new RetryLetter(ID, LETTER, "程序已改", AT), Role.ADMINISTRATOR, CITY.child("430502")),
                "audit/rebuild-not-allowed");
    }

    @Test
    void nothing_is_put_away_without_a_reason() {
        refused(
                when(new DiscardLetter(ID, LETTER, " ", AT), Role.ADMINISTRATOR, CITY),
                "audit/rebuild-reason-length [0, 200]");
        refused(
                when(new RetryLetter(ID, LETTER, "长".repeat(201), AT), Role.ADMINISTRATOR, CITY),
                "audit/rebuild-reason-length [201, 200]");
    }

    @Test
    void the_events_are_stored_as_approved() {
        ApprovedEvents.verify("letter", List.of(RETRIED, DISCARDED), LetterEvent.class);
    }

    private static ResultValidator<LetterAct> when(LetterCommand command, Role role, UnitRef unit) {
        Actor actor = new Actor("staff:zeng", "曾志刚", Set.of(role), unit, null);
        return new AggregateTestFixture<>(LetterAct.class)
                .givenNoPriorActivity()
                .when(command, actor.toMetaData());
    }

    private static void refused(ResultValidator<LetterAct> result, String said) {
        result.expectException(RuleViolated.class)
                .expectExceptionMessage(Matchers.startsWith(said))
                .expectNoEvents();
    }
}
