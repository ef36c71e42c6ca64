package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;

import java.util.List;
import java.util.Map;
import niangjia.complaint.ExportCommand;
import niangjia.complaint.ExportCommand.ExportList;
import niangjia.complaint.ExportCommand.FinishExport;
import niangjia.complaint.ExportEvent;
import niangjia.complaint.ExportEvent.ExportFinished;
import niangjia.complaint.ExportEvent.ListExported;
import niangjia.complaint.ExportId;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private static final ExportId ID = ExportId.of("1");
    private static final Map<String, String> NARROWED = Map.of("category", "WAGE");
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final ListExported EXPORTED =
            new ListExported(ID.value(), AT, "queue/MINE", NARROWED, sealed("0037"), sealed("reason"));
    private static final ExportFinished FINISHED = new ExportFinished(ID.value(), AT, 31, DIGEST, true);

    private final AggregateTestFixture<Export> fixture = new AggregateTestFixture<>(Export.class);

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_list_is_exported_by_those_who_answer_for_lists_alone(Role role) {
        ResultValidator<Export> answer = fixture.givenNoPriorActivity()
                .when(
                        new ExportList(ID, AT, "queue/MINE", NARROWED, sealed("0037"), sealed("reason")),
                        staff("someone", CITY, role).toMetaData());
        if (ExportCommand.EXPORTERS.contains(role)) {
            answer.expectEvents(EXPORTED);
        } else {
            answer.expectNoEvents().expectException(Refused.under("complaint/role-needed"));
        }
    }

    @Test
    void an_export_is_finished_once() {
        FinishExport finish = new FinishExport(ID, AT, 31, DIGEST, true);
        Map<String, String> by = staff("someone", CITY, Role.CHAIR).toMetaData();
        fixture.given(EXPORTED).when(finish, by).expectEvents(FINISHED);
        new AggregateTestFixture<>(Export.class)
                .given(EXPORTED, FINISHED)
                .when(finish, by)
                .expectNoEvents()
                .expectException(Refused.under("complaint/export-finished"));
    }

    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        ApprovedEvents.verify("export", List.of(EXPORTED, FINISHED), ExportEvent.class);
    }
}
