package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import niangjia.shared.Actor;
import niangjia.shared.DataKind;
import niangjia.shared.KeptOpening;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import niangjia.shared.OpeningWay;
import niangjia.shared.Openings;
import niangjia.shared.OpeningsAsked;
import niangjia.shared.OpeningsHead;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was shown what of whom is kept before it is shown, once, in a chain in which nothing can be changed unseen. */
class OpeningsTest {
    private static final Instant NINE = Instant.parse("2026-10-12T01:00:00Z");
    private static final Actor WANG = new Actor(
            "staff:wang", "王芳", Set.of(Role.HANDLER), UnitRef.root("430500").child("430502"), null);
    private static final Actor CHAIR =
            new Actor("staff:chair", "周主席", Set.of(Role.CHAIR), UnitRef.root("430500"), null);
    private static final Opened LI = new Opened("person:li", "complaint:1", false, Set.of(DataKind.NAME));

    @TempDir
    Path directory;

    @Test
    void the_same_opening_gives_the_same_bytes_for_ever() {
        Opened li = new Opened("person:li", "complaint:1", false, Set.of(DataKind.WORDS, DataKind.NAME));
        byte[] bytes = OpeningBody.of(7, opening(WANG, NINE, "/complaints/{id}", li), null)
                .bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"2026-10-12T01:00:00Z\",\"number\":7,\"opened\":[{\"kinds\":[\"NAME\",\"WORDS\"],"
                        + "\"matter\":\"complaint:1\",\"outside\":false,\"person\":\"person:li\"}],\"reader\":{\"name\":\"王芳\","
                        + "\"path\":\"/430500/430502/\",\"roles\":[\"HANDLER\"],\"staff\":\"staff:wang\",\"unit\":\"430502\"},"
                        + "\"screen\":\"/complaints/{id}\",\"v\":1,\"way\":\"PAGE\"}");
        assertThat(OpeningBody.read(bytes).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_opened_is_found_by_person_matter_reader_and_time_the_newest_first(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Openings openings = desk.ledger.openings();
            openings.record(opening(WANG, NINE, "/complaints/{id}", LI));
            openings.record(
                    opening(CHAIR, NINE.plusSeconds(60), "/queue", unnamed("complaint:1"), unnamed("complaint:2")));
            openings.record(opening(CHAIR, NINE.plusSeconds(120), "/register", named("person:chen", "complaint:1")));
            assertThat(numbers(openings, asked())).containsExactly(3L, 2L, 1L);
            assertThat(numbers(openings, of("person:li"))).containsExactly(1L);
            assertThat(numbers(openings, of("person:li", "complaint:1")))
                    .as("also where only the matter is known, but not where it was another person's name")
                    .containsExactly(2L, 1L);
            assertThat(numbers(openings, new OpeningsAsked(Set.of(), "staff:chair", null, null, null, 10)))
                    .containsExactly(3L, 2L);
            assertThat(numbers(
                            openings,
                            new OpeningsAsked(Set.of(), null, NINE.plusSeconds(60), NINE.plusSeconds(120), null, 10)))
                    .containsExactly(2L);
            assertThat(numbers(openings, new OpeningsAsked(Set.of(), null, null, null, 3L, 1)))
                    .containsExactly(2L);
            assertThat(openings.find(of("person:li")).get(0).opening())
                    .usingRecursiveComparison()
                    .ignoringFields("place")
                    .isEqualTo(opening(WANG, NINE, "/complaints/{id}", LI));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_renews_itself_is_recorded_once_and_counted_for_five_minutes(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Openings openings = desk.ledger.openings();
            for (int second = 0; second < 300; second += 20) {
                openings.record(opening(WANG, NINE.plusSeconds(second), "/queue", LI));
            }
            KeptOpening only = openings.find(asked()).get(0);
            assertThat(numbers(openings, asked())).containsExactly(1L);
            assertThat(only.again()).isEqualTo(14);
            assertThat(only.last()).isEqualTo(NINE.plusSeconds(280));
            openings.record(opening(WANG, NINE.plusSeconds(300), "/queue", LI));
            openings.record(opening(WANG, NINE.plusSeconds(301), "/complaints/{id}", LI));
            openings.record(opening(CHAIR, NINE.plusSeconds(301), "/queue", LI));
            assertThat(openings.find(asked())).extracting(KeptOpening::again).containsExactly(0, 0, 0, 14);
            assertThat(openings.inspect()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_renewed_page_shows_beside_what_it_showed_is_recorded_and_nothing_else(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Openings openings = desk.ledger.openings();
            openings.record(opening(WANG, NINE, "/queue", LI));
            Opened more = new Opened("person:li", "complaint:1", false, Set.of(DataKind.NAME, DataKind.CONTACT));
            openings.record(opening(WANG, NINE.plusSeconds(10), "/queue", more, unnamed("complaint:2")));
            assertThat(openings.find(asked()).get(0).opening().opened())
                    .containsExactly(more.with(Set.of(DataKind.CONTACT)), unnamed("complaint:2"));
        }
    }

    @Test
    void counts_are_written_when_the_desk_stops() {
        LedgerSettings settings = Place.H2.settings(directory);
        try (TestDesk desk = new TestDesk(settings)) {
            desk.ledger.openings().record(opening(WANG, NINE, "/queue", LI));
            desk.ledger.openings().record(opening(WANG, NINE.plusSeconds(9), "/queue", LI));
        }
        try (TestDesk desk = new TestDesk(settings)) {
            assertThat(desk.ledger.openings().find(asked()))
                    .extracting(KeptOpening::again)
                    .containsExactly(1);
            assertThat(desk.ledger.openings().head().number()).isEqualTo(2);
            assertThat(desk.ledger.openings().inspect()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sixteen_readers_at_once_are_all_recorded_in_one_chain(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Openings openings = desk.ledger.openings();
            Await.inParallel(16, reader -> () -> {
                for (int i = 0; i < 20; i++) {
                    Opened somebody = named("person:" + reader, "complaint:" + i);
                    openings.record(opening(reader(reader), NINE.plusSeconds(i), "/complaints/{id}", somebody));
                }
                return reader;
            });
            assertThat(openings.head().number()).isEqualTo(320);
            assertThat(openings.inspect()).isEmpty();
            IntStream.range(0, 16).forEach(reader -> assertThat(openings.find(of("person:" + reader)))
                    .hasSize(10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_recorded_is_said_and_not_taken_for_shown(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Openings openings = desk.ledger.openings();
            desk.jdbc.execute("alter table opening_subject rename to elsewhere");
            assertThatThrownBy(() -> openings.record(opening(WANG, NINE, "/queue", LI)))
                    .isInstanceOf(IllegalStateException.class);
            desk.jdbc.execute("alter table elsewhere rename to opening_subject");
            openings.record(opening(WANG, NINE.plusSeconds(1), "/queue", LI));
            assertThat(openings.find(asked())).extracting(KeptOpening::again).containsExactly(0);
            assertThat(openings.inspect()).isEmpty();
        }
    }

    @Test
    void many_persons_of_other_units_in_a_short_time_are_unusual_and_one_fewer_is_not() {
        try (TestDesk desk = new TestDesk(Place.H2.settings(directory))) {
            Openings openings = desk.ledger.openings();
            for (int i = 1; i <= KeptOpening.MANY; i++) {
                Opened stranger = new Opened("person:" + i, "complaint:" + i, true, Set.of(DataKind.NAME));
                openings.record(opening(CHAIR, NINE.plusSeconds(i), "/complaints/" + i, stranger, LI));
            }
            List<KeptOpening> found = openings.find(asked());
            assertThat(found.get(0).unusual()).isTrue();
            assertThat(found.get(1).others()).isEqualTo(KeptOpening.MANY - 1);
            assertThat(found.get(1).unusual()).isFalse();
            Instant later = NINE.plusSeconds(1).plus(KeptOpening.SHORT_TIME);
            openings.record(opening(CHAIR, later, "/complaints/x", LI));
            assertThat(openings.find(asked()).get(0).others())
                    .as("the first of them is long ago")
                    .isEqualTo(KeptOpening.MANY - 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update opening set opened_at = opened_at + interval '1' second where number = 2",
                "update opening set staff_id = 'staff:other' where number = 2",
                "update opening set again_of = 1, again = 1 where number = 2",
                "update opening set again = 9 where again is not null",
                "update opening set again_of = 2 where again is not null",
                "update opening set body = (select body from opening where number = 1) where number = 2",
                "update opening set digest = (select digest from opening where number = 1) where number = 2",
                "update opening set number = 99 where number = 6",
                "update opening_subject set person = 'person:other' where number = 2 and place = 0",
                "update opening_subject set person = null where number = 2 and place = 0",
                "update opening_subject set matter = 'complaint:9' where number = 2 and place = 0",
                "update opening_subject set other_unit = true where number = 2 and place = 0",
                "update opening_subject set place = 7 where number = 2 and place = 0",
                "update opening_subject set number = 1 where number = 2 and place = 1",
                "delete from opening_subject where number = 2 and place = 1",
                "delete from opening where number = 6",
                "delete from opening where number = 7",
                "insert into opening (number, opened_at, staff_id, body, digest) select 8, opened_at, staff_id, body, digest from opening where number = 1",
                "insert into opening (number, opened_at, staff_id, body, digest) select 0, opened_at, staff_id, body, digest from opening where number = 1",
                "insert into opening_subject (number, place, person, matter, other_unit) values (1, 5, 'person:x', null, false)",
                "update opening_head set last_number = 6",
                "update opening_head set digest = (select digest from opening where number = 1)"
            })
    void any_change_of_a_column_any_removal_and_any_insertion_is_found(String offence) {
        for (Place place : Place.values()) {
            try (TestDesk desk = new TestDesk(place.settings(directory.resolve(place.name())))) {
                seven(desk);
                assertThat(desk.ledger.openings().inspect())
                        .as("the twin: nothing was done")
                        .isEmpty();
                assertThat(desk.jdbc.update(offence)).isPositive();
                assertThat(desk.ledger.openings().inspect())
                        .as("%s: %s", place, offence)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_single_byte_of_a_body_counts() {
        try (TestDesk desk = new TestDesk(Place.H2.settings(directory))) {
            seven(desk);
            byte[] body = desk.jdbc.queryForObject("select body from opening where number = 2", byte[].class);
            for (int i = 0; i < body.length; i++) {
                byte[] other = body.clone();
                other[i] ^= 1;
                desk.jdbc.update("update opening set body = ? where number = 2", (Object) other);
                assertThat(desk.ledger.openings().inspect()).as("byte %s", i).isNotEmpty();
            }
            desk.jdbc.update("update opening set body = ? where number = 2", (Object) body);
            assertThat(desk.ledger.openings().inspect()).isEmpty();
        }
    }

    @Test
    void a_tail_cut_off_with_its_head_is_told_by_a_head_kept_elsewhere_alone() {
        try (TestDesk desk = new TestDesk(Place.H2.settings(directory))) {
            seven(desk);
            OpeningsHead elsewhere = desk.ledger.openings().head();
            desk.jdbc.update("delete from opening where number = 7");
            desk.jdbc.update("update opening_head set last_number = 6,"
                    + " digest = (select digest from opening where number = 6)");
            assertThat(desk.ledger.openings().inspect()).isEmpty();
            assertThat(desk.ledger.openings().head()).isNotEqualTo(elsewhere);
        }
    }

    /** Six openings; the fourth was seen again, which the seventh row tells; the sixth, a search, found nobody. */
    private static void seven(TestDesk desk) {
        Openings openings = desk.ledger.openings();
        openings.record(opening(WANG, NINE, "/complaints/{id}", LI));
        openings.record(opening(CHAIR, NINE, "/queue", named("person:1", "complaint:1"), unnamed("complaint:2")));
        openings.record(opening(CHAIR, NINE, "/register", unnamed("complaint:3")));
        openings.record(opening(WANG, NINE, "/queue", LI));
        openings.record(opening(WANG, NINE.plusSeconds(5), "/queue", LI));
        openings.record(opening(WANG, NINE, "/register", LI));
        openings.record(new Opening(WANG, NINE, "/search", "/search", OpeningWay.SEARCH, null, List.of()));
        ((OpeningRows) openings).settle();
        assertThat(openings.head().number()).isEqualTo(7);
    }

    private static Opening opening(Actor reader, Instant at, String screen, Opened... opened) {
        return new Opening(reader, at, screen, screen, OpeningWay.PAGE, null, List.of(opened));
    }

    private static Opened named(String person, String matter) {
        return new Opened(person, matter, false, Set.of(DataKind.NAME));
    }

    private static Opened unnamed(String matter) {
        return new Opened(null, matter, null, Set.of(DataKind.WORDS));
    }

    private static Actor reader(int number) {
        return new Actor("staff:" + number, "r" + number, Set.of(Role.HANDLER), UnitRef.root("430500"), null);
    }

    private static OpeningsAsked asked() {
        return of();
    }

    private static OpeningsAsked of(String... ids) {
        return new OpeningsAsked(Set.of(ids), null, null, null, null, 10);
    }

    private static List<Long> numbers(Openings openings, OpeningsAsked asked) {
        return openings.find(asked).stream().map(KeptOpening::number).toList();
    }
}
