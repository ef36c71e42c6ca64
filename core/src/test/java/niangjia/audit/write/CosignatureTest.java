package niangjia.audit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.audit.CosignatureId;
import niangjia.audit.SealCommand.AcceptCosignature;
import niangjia.audit.SealEvent;
import niangjia.audit.SealEvent.CosignatureAccepted;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CosignatureTest {
    private static final Instant AT = Instant.parse("2026-10-13T01:00:00Z");
    private static final CosignatureId ID = CosignatureId.of(12, "5f3a90bc");
    private static final CosignatureAccepted ACCEPTED =
            new CosignatureAccepted(ID.value(), AT, 12, "省总工会", "— 省总工会 AAAA");

    private final AggregateTestFixture<Cosignature> fixture = new AggregateTestFixture<>(Cosignature.class);

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_signature_of_another_office_is_taken_in_by_auditors_alone(Role role) {
        Actor actor = new Actor("staff:someone", "某人", Set.of(role), UnitRef.root("430500"), null);
        ResultValidator<Cosignature> answer = fixture.givenNoPriorActivity()
                .when(new AcceptCosignature(ID, AT, 12, "省总工会", "— 省总工会 AAAA"), actor.toMetaData());
        if (role == Role.AUDITOR) {
            answer.expectEvents(ACCEPTED);
        } else {
            answer.expectNoEvents().expectException(RuleViolated.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cosignature:", "cosignature:12", "cosignature:x-5f3a90bc", "export:12-5f3a90bc"})
    void what_is_no_number_with_a_key_is_no_id(String written) {
        assertThatThrownBy(() -> new CosignatureId(written)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CosignatureId(ID.value())).isEqualTo(ID);
    }

    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        ApprovedEvents.verify("seal", List.of(ACCEPTED), SealEvent.class);
    }
}
