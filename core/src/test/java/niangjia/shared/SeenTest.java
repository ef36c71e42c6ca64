package niangjia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import niangjia.shared.Seen.Item;
import niangjia.shared.Seen.Kind;
import org.junit.jupiter.api.Test;

class SeenTest {
    private static final String CASE = "supervision:00000000-0000-4000-8000-000000000001";

    @Test
    void what_is_written_is_read_again_in_one_order() {
        Item late = Item.event(CASE, 10, "aa");
        Item early = Item.event(CASE, 9, "bb");
        Item paper = new Item(Kind.PAPER, "p1", "cc");
        Seen seen = new Seen(41, 10, List.of(paper, late, early, late));
        assertThat(seen.items()).containsExactly(early, late, paper);
        assertThat(Seen.from(Map.of(RecordMeta.SEEN, seen.toJson()))).contains(seen);
        assertThat(seen.toJson())
                .isEqualTo("{\"position\":41,\"sequence\":10,\"items\":[{\"kind\":\"event\",\"ref\":\"" + CASE
                        + "#9\",\"digest\":\"bb\"},{\"kind\":\"event\",\"ref\":\"" + CASE
                        + "#10\",\"digest\":\"aa\"},{\"kind\":\"paper\",\"ref\":\"p1\",\"digest\":\"cc\"}]}");
    }

    @Test
    void an_event_that_says_nothing_of_it_was_not_told() {
        assertThat(Seen.from(Map.of())).isEmpty();
    }

    @Test
    void very_many_events_are_kept_as_runs_and_none_is_lost() {
        List<Item> items = Stream.concat(
                        LongStream.range(0, 300)
                                .filter(seq -> seq != 120)
                                .mapToObj(seq -> Item.event(CASE, seq, "d" + seq)),
                        Stream.of(new Item(Kind.ATTACHMENT, "e1", "ee")))
                .toList();
        Seen seen = new Seen(1000, 299, items);
        Seen folded = seen.folded();
        assertThat(folded.items()).extracting(Item::ref).containsExactly(CASE + "#0-119", CASE + "#121-299", "e1");
        assertThat(folded.sequences(CASE)).isEqualTo(seen.sequences(CASE)).hasSize(299);
        assertThat(folded.counts()).isEqualTo(seen.counts()).isEqualTo(Map.of(Kind.EVENT, 299, Kind.ATTACHMENT, 1));
        assertThat(Seen.ofJson(folded.toJson())).isEqualTo(folded);
    }

    @Test
    void in_a_run_an_attachment_is_an_entry_and_a_paper_stays_a_paper() {
        List<Item> items = Stream.concat(
                        LongStream.rangeClosed(0, Seen.SINGLE)
                                .mapToObj(seq ->
                                        new Item(seq % 2 == 0 ? Kind.ATTACHMENT : Kind.EVENT, CASE + "#" + seq, "d")),
                        Stream.of(new Item(Kind.PAPER, "p#1", "ee")))
                .toList();
        assertThat(new Seen(9, Seen.SINGLE, items).folded().items())
                .extracting(Item::kind, Item::ref)
                .containsExactly(tuple(Kind.EVENT, CASE + "#0-" + Seen.SINGLE), tuple(Kind.PAPER, "p#1"));
    }

    @Test
    void few_stand_alone_and_another_stream_is_told_apart() {
        List<Item> items = IntStream.range(0, Seen.SINGLE)
                .mapToObj(seq -> Item.event(CASE, seq, "d"))
                .toList();
        Seen seen = new Seen(1, 1, items);
        assertThat(seen.folded()).isEqualTo(seen);
        assertThat(seen.sequences("mediation:x")).isEmpty();
    }
}
