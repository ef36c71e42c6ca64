package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperSeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaperRegisterTest {
    private final FakeSeals seals = new FakeSeals();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk =
            new ReadModelDesk(new EachEventTwice(), PaperRegister.GROUP, new PaperRegister(store, seals));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void numbers_stand_in_their_order_and_void_ones_keep_their_place_and_their_reason() {
        tell();
        assertThat(rows(CaseTale.CHAIR, PaperSeries.REMINDER))
                .extracting(PaperNumbers.Row::number, PaperNumbers.Row::paperId, PaperNumbers.Row::voided)
                .containsExactly(tuple(1, "p1", null), tuple(2, "p2", Words.clear("单位名称写错")), tuple(3, "p1", null));
        assertThat(rows(CaseTale.CHAIR, PaperSeries.OPINION)).isEmpty();
    }

    @Test
    void a_draft_has_no_number_and_pages_follow_each_other() {
        tell();
        PaperNumbers first = ask(CaseTale.CHAIR, PaperSeries.REMINDER, null, 2);
        assertThat(first.rows()).hasSize(2);
        assertThat(ask(CaseTale.CHAIR, PaperSeries.REMINDER, first.next(), 2).rows())
                .extracting(PaperNumbers.Row::number)
                .containsExactly(3);
    }

    @Test
    void who_only_looks_on_reads_no_reason_and_who_is_elsewhere_or_administers_sees_no_number() {
        tell();
        assertThat(rows(CaseTale.AUDITOR, PaperSeries.REMINDER).get(1).voided()).isEqualTo(Words.SEALED);
        assertThat(rows(CaseTale.ADMINISTRATOR, PaperSeries.REMINDER)).isEmpty();
        Actor elsewhere = CaseTale.actor("staff:x", "某", CaseTale.OTHER_COUNTY, Role.CHAIR);
        assertThat(rows(elsewhere, PaperSeries.REMINDER)).isEmpty();
    }

    @Test
    void notices_that_a_clue_was_declined_have_a_series_of_their_own_without_a_name_and_only_those_in_writing() {
        tell();
        desk.tell(EveryCaseEvent.declined(4).events());
        CaseTale again = EveryCaseEvent.declined(5);
        again.then((c, at) -> new CaseReopened(c, at, again.words("撤诉"), 2))
                .then((c, at) -> new ClueDeclined(c, at, "REPEAT", again.words("重复"), "法院", null))
                .then((c, at) -> told(c, at, 6));
        desk.tell(again.events());
        CaseTale byMouth = new CaseTale(6).registered();
        byMouth.then((c, at) -> new ClueDeclined(c, at, "REPEAT", byMouth.words("重复"), "法院", null))
                .then((c, at) -> told(c, at, 0));
        desk.tell(byMouth.events());

        assertThat(rows(CaseTale.CHAIR, PaperSeries.DECLINE))
                .extracting(PaperNumbers.Row::number, PaperNumbers.Row::caseId, PaperNumbers.Row::addressee)
                .containsExactly(
                        tuple(4, "supervision:00004", null),
                        tuple(5, "supervision:00005", null),
                        tuple(6, "supervision:00005", null));
        assertThat(rows(CaseTale.CHAIR, PaperSeries.REMINDER)).hasSize(3);
        Actor elsewhere = CaseTale.actor("staff:x", "某", CaseTale.OTHER_COUNTY, Role.CHAIR);
        assertThat(rows(elsewhere, PaperSeries.DECLINE)).isEmpty();
    }

    private static DeclineNoticeGiven told(String caseId, Instant at, int number) {
        boolean inWriting = number > 0;
        String digest = inWriting ? "digest-DECLINE" : null;
        UnitRef issuer = CaseTale.COUNTY;
        return new DeclineNoticeGiven(caseId, at, "PAPER", inWriting, digest, issuer.id(), issuer.path(), 2026, number);
    }

    private void tell() {
        CaseTale one = new CaseTale(1).registered().accepted().assigned();
        one.served("p1", "REMINDER", "r1", 1)
                .sealedAndNumbered("p2", "REMINDER", "r2", 2)
                .then((c, at) -> new PaperVoided(c, at, "p2", one.words("单位名称写错"), 2))
                .drafted("p3", "OPINION", "r1");
        CaseTale two = new CaseTale(2).registered().served("p1", "REMINDER", "r1", 3);
        desk.tell(one.events());
        desk.tell(two.events());
    }

    private List<PaperNumbers.Row> rows(Actor viewer, PaperSeries series) {
        return ask(viewer, series, null, 100).rows();
    }

    private PaperNumbers ask(Actor viewer, PaperSeries series, String cursor, int size) {
        return desk.ask(
                new PaperNumbersOf(viewer, CaseTale.COUNTY.id(), series, 2026, cursor, size), PaperNumbers.class);
    }
}
