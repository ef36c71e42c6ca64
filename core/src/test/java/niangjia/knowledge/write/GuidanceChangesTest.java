package niangjia.knowledge.write;

import static niangjia.knowledge.write.Keeping.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.knowledge.GuidanceCommand;
import niangjia.knowledge.GuidanceCommand.ReinstateGuidance;
import niangjia.knowledge.GuidanceCommand.ReviseGuidance;
import niangjia.knowledge.GuidanceCommand.WithdrawGuidance;
import niangjia.knowledge.GuidanceEvent.GuidanceReinstated;
import niangjia.knowledge.GuidanceEvent.GuidanceRevised;
import niangjia.knowledge.GuidanceEvent.GuidanceWithdrawn;
import niangjia.knowledge.Wording;
import niangjia.knowledge.WordingFacts;
import niangjia.knowledge.Wordings;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceChangesTest {
    private static final Wording BETTER = Wordings.withText("离职的，自离职之日起一年内提出；催讨凭据要留好。");
    private static final WithdrawGuidance WITHDRAW = new WithdrawGuidance(ID, "条文待核对", AT);
    private static final ReinstateGuidance REINSTATE = new ReinstateGuidance(ID, "已核对", AT);

    @Test
    void a_revision_is_the_next_version_with_its_reason() {
        whenWritten(revise(BETTER), ADMINISTRATOR)
                .expectEvents(new GuidanceRevised(ID.value(), 2, WordingFacts.of(BETTER), "条文已修正", AT));
    }

    @Test
    void versions_are_counted_on() {
        fixture()
                .given(written(), new GuidanceRevised(ID.value(), 2, WordingFacts.of(BETTER), "一", AT))
                .when(revise(Wordings.limitation()), ADMINISTRATOR.toMetaData())
                .expectEvents(new GuidanceRevised(ID.value(), 3, WordingFacts.of(Wordings.limitation()), "条文已修正", AT));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "200, true", "201, false"})
    void a_revision_names_a_reason_of_at_most_two_hundred_characters(int length, boolean accepted) {
        ResultValidator<Guidance> result =
                whenWritten(new ReviseGuidance(ID, BETTER, "因".repeat(length), AT), ADMINISTRATOR);
        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "knowledge/text-length [reason, " + length + ", 200]");
        }
    }

    @Test
    void a_revision_that_changes_nothing_is_refused() {
        refused(
                whenWritten(revise(Wordings.limitation()), ADMINISTRATOR),
                "knowledge/nothing-changes [wage-limitation]");
    }

    @Test
    void a_revision_holds_all_that_a_first_version_must() {
        refused(whenWritten(revise(Wordings.withSources()), ADMINISTRATOR), "knowledge/source-missing [0, 1]");
        refused(
                whenWritten(
                        revise(Wordings.withVerification(java.time.LocalDate.parse("2026-03-03"), "法律工作部")),
                        ADMINISTRATOR),
                "knowledge/verified-ahead [2026-03-03, 2026-03-02]");
    }

    static List<GuidanceCommand> changes() {
        return List.of(revise(BETTER), WITHDRAW, REINSTATE);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nobody_but_its_keepers_changes_guidance(GuidanceCommand change) {
        refused(
                whenWritten(change, OPERATOR),
                "knowledge/not-allowed [OPERATOR @ 430500, ADMINISTRATOR,SYSTEM @ 430500]");
        refused(
                whenWritten(change, COUNTY_ADMINISTRATOR),
                "knowledge/not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_writer_who_saw_an_older_state_must_look_again(GuidanceCommand change) {
        refused(
                fixture()
                        .given(written(), new GuidanceRevised(ID.value(), 2, WordingFacts.of(BETTER), "一", AT))
                        .when(change, seen(0)),
                "knowledge/stale [0, 1]");
    }

    @Test
    void a_writer_who_saw_the_newest_state_may_go_on() {
        fixture().given(written()).when(revise(BETTER), seen(0)).expectSuccessfulHandlerExecution();
    }

    @Test
    void guidance_is_withdrawn_with_a_reason_and_reinstated_with_one() {
        whenWritten(WITHDRAW, ADMINISTRATOR).expectEvents(new GuidanceWithdrawn(ID.value(), "条文待核对", AT));
        whenWithdrawn(REINSTATE).expectEvents(new GuidanceReinstated(ID.value(), "已核对", AT));
        refused(
                whenWritten(new WithdrawGuidance(ID, " ", AT), ADMINISTRATOR),
                "knowledge/text-length [reason, 0, 200]");
        refused(whenWithdrawn(new ReinstateGuidance(ID, "", AT)), "knowledge/text-length [reason, 0, 200]");
    }

    @Test
    void withdrawn_guidance_is_neither_revised_nor_withdrawn_again() {
        refused(whenWithdrawn(revise(BETTER)), "knowledge/withdrawn [WITHDRAWN, OFFERED]");
        refused(whenWithdrawn(WITHDRAW), "knowledge/withdrawn [WITHDRAWN, OFFERED]");
    }

    @Test
    void guidance_that_is_offered_is_not_reinstated() {
        refused(whenWritten(REINSTATE, ADMINISTRATOR), "knowledge/offered [OFFERED, WITHDRAWN]");
    }

    @Test
    void reinstated_guidance_is_revised_like_any_other() {
        fixture()
                .given(
                        written(),
                        new GuidanceWithdrawn(ID.value(), "条文待核对", AT),
                        new GuidanceReinstated(ID.value(), "已核对", AT))
                .when(revise(BETTER), ADMINISTRATOR.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<Guidance> whenWritten(GuidanceCommand command, Actor actor) {
        return fixture().given(written()).when(command, actor.toMetaData());
    }

    private static ResultValidator<Guidance> whenWithdrawn(GuidanceCommand command) {
        return fixture()
                .given(written(), new GuidanceWithdrawn(ID.value(), "条文待核对", AT))
                .when(command, ADMINISTRATOR.toMetaData());
    }

    private static Map<String, String> seen(long sequence) {
        Map<String, String> meta = new HashMap<>(ADMINISTRATOR.toMetaData());
        meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(sequence));
        return meta;
    }
}
