package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import niangjia.complaint.BulkCommand;
import niangjia.complaint.BulkCommand.AnswerRows;
import niangjia.complaint.BulkCommand.AnswerUndo;
import niangjia.complaint.BulkCommand.NameRows;
import niangjia.complaint.BulkCommand.StartBulk;
import niangjia.complaint.BulkCommand.UndoBulk;
import niangjia.complaint.BulkEvent;
import niangjia.complaint.BulkEvent.BulkFinished;
import niangjia.complaint.BulkEvent.BulkRowsAnswered;
import niangjia.complaint.BulkEvent.BulkRowsNamed;
import niangjia.complaint.BulkEvent.BulkStarted;
import niangjia.complaint.BulkEvent.BulkUndoAnswered;
import niangjia.complaint.BulkEvent.BulkUndoStarted;
import niangjia.complaint.BulkEvent.BulkUndone;
import niangjia.complaint.BulkId;
import niangjia.complaint.BulkKind;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkRow;
import niangjia.complaint.BulkTarget;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkTest {
    private static final BulkId ID = BulkId.of("1");
    private static final String BULK = ID.value();
    private static final Actor COLLEAGUE = staff("colleague", ComplaintFixture.CITY, Role.DISPATCHER);

    @Test
    void a_dispatcher_starts_a_bulk_and_names_its_orders() {
        given().when(start(2), metaData(dispatcher())).expectEvents(started(2));
        given(started(2)).when(name(0, 2), metaData(dispatcher())).expectEvents(named(0, 2));
    }

    @Test
    void who_may_not_do_the_act_once_may_not_do_it_in_bulk() {
        refused(given().when(start(2), metaData(operator())), "complaint/role-needed");
        refused(given().when(start(2), metaData(handler())), "complaint/role-needed");
        StartBulk assign = new StartBulk(ID, AT, BulkKind.ASSIGN, BulkTarget.of("xiao", "肖敏"), 1);
        refused(given().when(assign, metaData(dispatcher())), "complaint/role-needed");
        given().when(assign, metaData(handler())).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10000, true", "10001, false"})
    void a_bulk_has_at_least_one_order_and_at_most_ten_thousand(int rows, boolean allowed) {
        ResultValidator<Bulk> answer = given().when(start(rows), metaData(dispatcher()));
        if (allowed) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            refused(answer, "complaint/bulk-row-count");
        }
    }

    @Test
    void chunks_are_whole_and_come_one_after_the_other() {
        int rows = BulkCommand.CHUNK + 3;
        refused(given(started(rows)).when(name(1, 3), metaData(dispatcher())), "complaint/bulk-chunk-order");
        refused(given(started(rows)).when(name(0, 3), metaData(dispatcher())), "complaint/bulk-chunk-size");
        refused(
                given(started(rows)).when(name(0, BulkCommand.CHUNK + 1), metaData(dispatcher())),
                "complaint/bulk-chunk-size");
        given(started(rows), named(0, BulkCommand.CHUNK))
                .when(name(1, 3), metaData(dispatcher()))
                .expectEvents(named(1, 3));
        refused(
                given(started(rows), named(0, BulkCommand.CHUNK))
                        .when(answer(0, BulkCommand.CHUNK, 0), metaData(dispatcher())),
                "complaint/bulk-rows-missing");
    }

    @Test
    void with_the_last_chunk_answered_the_bulk_is_finished_and_says_how_it_went() {
        int rows = BulkCommand.CHUNK + 3;
        List<BulkEvent> before = List.of(started(rows), named(0, BulkCommand.CHUNK), named(1, 3));
        given(before)
                .when(answer(0, BulkCommand.CHUNK, 2), metaData(dispatcher()))
                .expectEvents(answered(0, BulkCommand.CHUNK, 2));
        List<BulkEvent> half = and(before, answered(0, BulkCommand.CHUNK, 2));
        refused(
                given(half).when(answer(0, BulkCommand.CHUNK, 2), metaData(dispatcher())),
                "complaint/bulk-chunk-order");
        refused(given(half).when(answer(1, 2, 0), metaData(dispatcher())), "complaint/bulk-chunk-size");
        given(half)
                .when(answer(1, 3, 1), metaData(dispatcher()))
                .expectEvents(answered(1, 3, 1), new BulkFinished(BULK, AT, rows - 3, 3));
    }

    @Test
    void nobody_goes_on_with_or_undoes_what_another_has_started() {
        refused(given(started(2)).when(name(0, 2), metaData(COLLEAGUE)), "complaint/bulk-of-another");
        refused(given(started(2), named(0, 2)).when(answer(0, 2, 0), metaData(COLLEAGUE)), "complaint/bulk-of-another");
        refused(given(finished(2, 0)).when(new UndoBulk(ID, AT), metaData(COLLEAGUE)), "complaint/bulk-of-another");
    }

    @Test
    void a_finished_bulk_is_undone_once_and_only_what_was_done() {
        refused(
                given(started(2), named(0, 2)).when(new UndoBulk(ID, AT), metaData(dispatcher())),
                "complaint/bulk-not-to-be-undone");
        List<BulkEvent> finished = finished(3, 1);
        refused(given(finished).when(undo(0, 2, 0), metaData(dispatcher())), "complaint/bulk-no-undo");
        given(finished).when(new UndoBulk(ID, AT), metaData(dispatcher())).expectEvents(new BulkUndoStarted(BULK, AT));
        List<BulkEvent> undoing = and(finished, new BulkUndoStarted(BULK, AT));
        refused(given(undoing).when(undo(0, 3, 0), metaData(dispatcher())), "complaint/bulk-chunk-size");
        given(undoing)
                .when(undo(0, 2, 1), metaData(dispatcher()))
                .expectEvents(undone(0, 2, 1), new BulkUndone(BULK, AT, 1, 1));
        refused(given(undoing).when(new UndoBulk(ID, AT), metaData(dispatcher())), "complaint/bulk-not-to-be-undone");
    }

    @Test
    void where_nothing_was_done_nothing_is_undone() {
        refused(given(finished(2, 2)).when(new UndoBulk(ID, AT), metaData(dispatcher())), "complaint/bulk-row-count");
    }

    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> samples = new ArrayList<>(finished(3, 1));
        samples.addAll(List.of(new BulkUndoStarted(BULK, AT), undone(0, 2, 1), new BulkUndone(BULK, AT, 1, 1)));
        ApprovedEvents.verify("bulk", samples, BulkEvent.class);
    }

    private static TestExecutor<Bulk> given(BulkEvent... happened) {
        return given(List.of(happened));
    }

    private static TestExecutor<Bulk> given(List<BulkEvent> happened) {
        AggregateTestFixture<Bulk> fixture = new AggregateTestFixture<>(Bulk.class);
        return happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
    }

    private static Map<String, ?> metaData(Actor actor) {
        return actor.toMetaData();
    }

    private static void refused(ResultValidator<Bulk> answer, String code) {
        answer.expectNoEvents().expectException(Refused.under(code));
    }

    private static StartBulk start(int rows) {
        return new StartBulk(ID, AT, BulkKind.DISPATCH, BulkTarget.of(COUNTY), rows);
    }

    private static BulkStarted started(int rows) {
        return new BulkStarted(BULK, AT, "DISPATCH", COUNTY.id(), null, null, rows, "dispatcher");
    }

    private static NameRows name(int chunk, int rows) {
        return new NameRows(ID, AT, chunk, rows(rows));
    }

    private static BulkRowsNamed named(int chunk, int rows) {
        return new BulkRowsNamed(BULK, AT, chunk, rows(rows));
    }

    private static AnswerRows answer(int chunk, int rows, int refused) {
        return new AnswerRows(ID, AT, chunk, results(rows, refused));
    }

    private static BulkRowsAnswered answered(int chunk, int rows, int refused) {
        return new BulkRowsAnswered(BULK, AT, chunk, results(rows, refused));
    }

    private static AnswerUndo undo(int chunk, int rows, int refused) {
        return new AnswerUndo(ID, AT, chunk, results(rows, refused));
    }

    private static BulkUndoAnswered undone(int chunk, int rows, int refused) {
        return new BulkUndoAnswered(BULK, AT, chunk, results(rows, refused));
    }

    private static List<BulkEvent> finished(int rows, int refused) {
        return List.of(
                started(rows),
                named(0, rows),
                answered(0, rows, refused),
                new BulkFinished(BULK, AT, rows - refused, refused));
    }

    private static List<BulkEvent> and(List<BulkEvent> before, BulkEvent event) {
        List<BulkEvent> all = new ArrayList<>(before);
        all.add(event);
        return all;
    }

    private static List<BulkRow> rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(i ->
                        new BulkRow("complaint:" + i, "GD-20261012-%04d".formatted(i), 2, "OPEN", null, null, null))
                .toList();
    }

    private static List<BulkResult> results(int many, int refused) {
        return IntStream.range(0, many)
                .mapToObj(i -> i < refused
                        ? BulkResult.refused("complaint:" + i, "complaint/wrong-state")
                        : BulkResult.done("complaint:" + i, 3))
                .toList();
    }
}
