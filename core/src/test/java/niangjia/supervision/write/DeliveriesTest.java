package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.paperIn;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.sealed;

import java.util.List;
import java.util.stream.IntStream;
import niangjia.Asked;
import niangjia.shared.SealedText;
import niangjia.supervision.AnswerKind;
import niangjia.supervision.PaperCommand.NoteServiceRefused;
import niangjia.supervision.PaperCommand.RecordReply;
import niangjia.supervision.PaperCommand.TransferMaterial;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveriesTest {
    private static final Asked.Given FOUND =
            SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND)).and(Happened.evidence("e1"));

    @ParameterizedTest
    @CsvSource({
        "ServePaper, REMINDER OPINION SUGGESTION",
        "NoteServiceRefused, REMINDER OPINION",
        "PublishNotice, REMINDER OPINION",
        "PublishReminder, PUBLIC_REMINDER",
        "RecordReply, REMINDER OPINION",
        "TransferMaterial, SUGGESTION",
        "RecordFiling, SUGGESTION",
        "RecordNonFiling, SUGGESTION",
        "NoteAuthorityExtended, SUGGESTION",
        "NoteAuthorityClosed, SUGGESTION",
        "RecordAuthorityResult, SUGGESTION"
    })
    void each_kind_of_paper_goes_its_own_way(String name, String kinds) {
        SupervisionAct act = SupervisionActs.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        PaperStatus first = act.paper().stream().sorted().findFirst().orElseThrow();
        for (PaperKind kind : PaperKind.values()) {
            FOUND.and(paperIn("p", kind, first))
                    .when(Examples.of(act.command()).command(), clerk())
                    .doneIf(List.of(kinds.split(" ")).contains(kind.name()), "supervision/paper-kind");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void a_refusal_to_take_a_paper_has_two_witnesses(int witnesses, boolean enough) {
        List<SealedText> names =
                IntStream.range(0, witnesses).mapToObj(i -> sealed("witness")).toList();
        FOUND.and(paperIn("p", PaperKind.OPINION, PaperStatus.SEALED))
                .when(new NoteServiceRefused(ID, AT, "p", names, null), clerk())
                .doneIf(enough, "supervision/witnesses-needed");
    }

    @ParameterizedTest
    @CsvSource({"SERVED, false", "REFUSED, false", "LAPSED, true"})
    void an_answer_after_the_day_is_recorded_and_called_late(PaperStatus status, boolean late) {
        FOUND.and(paperIn("p", PaperKind.OPINION, status))
                .when(new RecordReply(ID, AT, "p", AnswerKind.BY_DOING_IT, sealed("text")), clerk())
                .records(new PaperAnswered(ID.value(), AT, "p", "BY_DOING_IT", sealed("text"), late));
    }

    @Test
    void material_handed_over_is_named_and_was_taken() {
        Asked.Given served = FOUND.and(paperIn("p", PaperKind.SUGGESTION, PaperStatus.SERVED));
        served.when(new TransferMaterial(ID, AT, "p", List.of(), sealed("receiver")), clerk())
                .refusedAs("supervision/evidence-needed", 0, 1);
        served.when(new TransferMaterial(ID, AT, "p", List.of("e9"), sealed("receiver")), clerk())
                .refusedAs("supervision/entry-unknown", "evidence", "e9");
    }
}
