package niangjia.desk;

import static niangjia.desk.WholeMediation.SAID_BY_APPLICANT;
import static niangjia.desk.WholeMediation.SAID_BY_RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.audit.read.ReplayStanding;
import niangjia.audit.read.ReplayStandingOf;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.web.CourseWords;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.read.MediationOf;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.Recorded;
import niangjia.shared.Role;
import niangjia.shared.StoredRecord;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** Replays from outside: who may look, what stands on every step, and that nothing is opened that was sealed. */
class ReplayWalkTest {
    private static final Map<String, List<Class<?>>> STREAMS = Map.of(
            "complaint:x", List.of(ComplaintEvent.class),
            "supervision:x", List.of(SupervisionEvent.class, ClockEvent.class),
            "mediation:x", List.of(MediationEvent.class, ClockEvent.class),
            "referral:x", List.of(ReferralEvent.class));
    private static final Actor AUDITOR =
            new Actor("staff:auditor", "评查员", EnumSet.of(Role.AUDITOR), SupervisionCases.CITY, null);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Set<String> EVERY_EVENT_HAS = Set.of("complaintId", "caseId", "referralId", "occurredAt");

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static String whole;
    private static String replay;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        whole = new WholeMediation(desk).whole();
        replay = "/audit/replay/mediation/" + key(whole);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void every_event_of_every_kind_of_matter_has_a_sentence_and_a_glyph() throws IOException {
        MessageSource messages = desk.part(MessageSource.class);
        String icons = Files.readString(Path.of("src/main/resources/static/assets/icons.svg"));
        STREAMS.forEach((stream, families) -> families.stream()
                .flatMap(ReplayWalkTest::leaves)
                .forEach(event -> {
                    String kind = event.getAnnotation(Recorded.class).name();
                    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                        String sentence = messages.getMessage("event." + kind, null, "", locale);
                        assertThat(sentence).as(kind + " " + locale).isNotEmpty();
                        if (!kind.startsWith("referral.")) {
                            assertThat(places(sentence)).as(kind).allMatch(place -> place < args(event));
                        }
                    }
                    assertThat(icons).as(kind).contains("id=\"" + words(stream).glyphOf(kind) + "\"");
                }));
    }

    @Test
    void every_step_says_who_why_and_when_as_the_record_has_it() {
        PageVisit auditor = PageVisit.of(desk, "auditor");
        var stored = desk.part(StoredRecord.class).of(whole);
        assertThat(stored).hasSizeGreaterThan(20);
        for (var event : stored) {
            String page =
                    auditor.get(replay + "?step=" + (event.sequence() + 1)).body();
            assertThat(page)
                    .as(event.name())
                    .contains("第 " + (event.sequence() + 1) + " / " + stored.size() + " 步")
                    .contains("位置 " + event.position())
                    .contains(event.messageId(), event.digest().substring(0, 8), event.name())
                    .doesNotContain("??", "event." + event.name(), ":unit}");
        }
        assertThat(auditor.get(replay).body()).contains("贺敏", "调解员", "从哪一页", "回到现在");
    }

    @Test
    void what_was_sealed_stays_sealed_on_the_page_in_the_original_and_in_the_story() {
        PageVisit auditor = PageVisit.of(desk, "auditor");
        var stored = desk.part(StoredRecord.class).of(whole);
        List<String> pages = Stream.concat(
                        stored.stream().map(event -> replay + "?step=" + (event.sequence() + 1)),
                        Stream.of(replay + "/story"))
                .map(path -> auditor.get(path).body())
                .toList();
        pages.forEach(
                page -> assertThat(page).doesNotContain(SAID_BY_APPLICANT, SAID_BY_RESPONDENT, "陈建军", "13873906207"));
        long note = stored.stream()
                .filter(event -> event.name().equals("mediation.NoteWritten"))
                .findFirst()
                .orElseThrow()
                .sequence();
        assertThat(pages.get((int) note)).contains("记单方谈话笔记", "已封存", "&quot;cipher&quot;");
        // the twin: who may read them finds the very same words on the page of the case
        assertThat(PageVisit.of(desk, "mediator")
                        .get("/mediation/" + key(whole))
                        .body())
                .contains(SAID_BY_APPLICANT, "陈建军");
    }

    @Test
    void the_story_has_a_sentence_for_every_event() {
        String story = PageVisit.of(desk, "auditor").get(replay + "/story").body();
        int events = desk.part(StoredRecord.class).of(whole).size();
        assertThat(story.split("<li[ >]", -1)).hasSize(events + 1);
        assertThat(story).contains("案情经过", "宏泰鞋材有限公司", "起草协议", "期限起算");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator", "city.handler", "city.chair", "operator", "administrator"})
    void nobody_but_an_auditor_replays(String who) {
        PageVisit visit = PageVisit.of(desk, who);
        assertThat(visit.get(replay).statusCode()).isEqualTo(403);
        assertThat(visit.get(replay + "/story").statusCode()).isEqualTo(403);
        assertThat(visit.get("/mediation/" + key(whole)).body()).doesNotContain("/audit/replay/");
    }

    @Test
    void an_auditor_finds_the_way_from_the_case_and_nothing_for_what_nobody_began() {
        PageVisit auditor = PageVisit.of(desk, "auditor");
        assertThat(auditor.get("/mediation/" + key(whole)).body()).contains("href=\"" + replay + "\"");
        for (String path :
                List.of("mediation/none", "supervision/none", "complaint/none", "referral/none", "till/none")) {
            assertThat(auditor.get("/audit/replay/" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void looking_leaves_the_record_as_it_was() {
        var before = desk.part(StoredRecord.class).of(whole).size();
        PageVisit auditor = PageVisit.of(desk, "auditor");
        auditor.get(replay + "?step=3");
        auditor.get(replay + "?at=400&key=true");
        auditor.get(replay + "?moment=2026-01-01T10:00");
        assertThat(desk.part(StoredRecord.class).of(whole)).hasSize(before);
    }

    @Test
    void after_the_last_step_a_matter_stands_as_its_own_page_shows_it() {
        Supervisions supervisions = new Supervisions(desk);
        String supervision = supervisions.breached(
                supervisions.certified("supervisor", "周立群"), supervisions.certified("city.handler", "贺敏"));
        String child = new WholeMediation(desk).received(1, supervision);
        standsAsShown(new MediationOf(AUDITOR, whole), MediationView.class, whole);
        standsAsShown(new SupervisionOf(AUDITOR, supervision), SupervisionView.class, supervision);
        String order = new Orders(desk).signed();
        standsAsShown(new CaseOf(AUDITOR, order), CaseView.class, order);
        PageVisit auditor = PageVisit.of(desk, "auditor");
        assertThat(auditor.get("/audit/replay/complaint/" + key(order)).body())
                .contains("签收", "交接")
                .doesNotContain("陈建军");
        String replayed =
                auditor.get("/audit/replay/supervision/" + key(supervision)).body();
        assertThat(replayed).contains("周立群", "宏泰鞋材有限公司").doesNotContain("陈建军");
        assertThat(auditor.get("/supervisions/" + key(supervision) + "?all=true")
                        .body())
                .doesNotContain("转为调解 " + key(child));
    }

    private static <V extends Record> void standsAsShown(Object question, Class<V> view, String id) {
        QuestionDesk questions = desk.part(QuestionDesk.class);
        long last = desk.part(StoredRecord.class).of(id).size() - 1L;
        V live = questions.askForOptional(question, view).orElseThrow();
        ReplayStanding replayed = questions
                .askForOptional(new ReplayStandingOf(AUDITOR, id, last), ReplayStanding.class)
                .orElseThrow();
        assertThat(replayed.after()).isEqualTo(live);
        assertThat(replayed.before()).isNotEqualTo(live);
        // the twin: who is no auditor is told nothing
        Actor chair = new Actor("staff:city.chair", "主席", EnumSet.of(Role.CHAIR), SupervisionCases.CITY, null);
        assertThat(questions.askForOptional(new ReplayStandingOf(chair, id, last), ReplayStanding.class))
                .isEmpty();
    }

    private static CourseWords words(String stream) {
        return desk.parts(CourseWords.class).stream()
                .filter(each -> each.speakOf(stream))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ReplayWalkTest::leaves)
                : Stream.of(family);
    }

    private static List<Integer> places(String sentence) {
        Matcher places = PLACE.matcher(sentence);
        return places.results().map(each -> Integer.valueOf(each.group(1))).collect(Collectors.toList());
    }

    /** How many plain values a sentence about the event can say. */
    private static int args(Class<?> event) {
        return (int) Arrays.stream(event.getRecordComponents())
                .filter(each -> !EVERY_EVENT_HAS.contains(each.getName()))
                .map(RecordComponent::getType)
                .filter(type -> !type.isRecord() && type != List.class)
                .count();
    }

    private static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
