package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperKind;
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
        assertThat(rows(CaseTale.CHAIR, PaperKind.REMINDER))
                .extracting(PaperNumbers.Row::number, PaperNumbers.Row::paperId, PaperNumbers.Row::voided)
                .containsExactly(tuple(1, "p1", null), tuple(2, "p2", Words.clear("单位名称写错")), tuple(3, "p1", null));
        assertThat(rows(CaseTale.CHAIR, PaperKind.OPINION)).isEmpty();
    }

    @Test
    void a_draft_has_no_number_and_pages_follow_each_other() {
        tell();
        PaperNumbers first = ask(CaseTale.CHAIR, PaperKind.REMINDER, null, 2);
        assertThat(first.rows()).hasSize(2);
        assertThat(ask(CaseTale.CHAIR, PaperKind.REMINDER, first.next(), 2).rows())
                .extracting(PaperNumbers.Row::number)
                .containsExactly(3);
    }

    @Test
    void who_only_looks_on_reads_no_reason_and_who_is_elsewhere_or_administers_sees_no_number() {
        tell();
        assertThat(rows(CaseTale.AUDITOR, PaperKind.REMINDER).get(1).voided()).isEqualTo(Words.SEALED);
        assertThat(rows(CaseTale.ADMINISTRATOR, PaperKind.REMINDER)).isEmpty();
        Actor elsewhere = CaseTale.actor("staff:x", "某", CaseTale.OTHER_COUNTY, Role.CHAIR);
        assertThat(rows(elsewhere, PaperKind.REMINDER)).isEmpty();
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

    private List<PaperNumbers.Row> rows(Actor viewer, PaperKind kind) {
        return ask(viewer, kind, null, 100).rows();
    }

    private PaperNumbers ask(Actor viewer, PaperKind kind, String cursor, int size) {
        return desk.ask(new PaperNumbersOf(viewer, CaseTale.COUNTY.id(), kind, 2026, cursor, size), PaperNumbers.class);
    }
}
