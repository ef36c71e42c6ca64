package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.audit.KeptGround;
import niangjia.audit.RebuildKind;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewEvent;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewSeverity;
import niangjia.audit.ReviewStatus;
import niangjia.audit.ReviewedKind;
import niangjia.audit.read.MissingHow;
import niangjia.audit.read.MissingKind;
import niangjia.audit.read.RebuildView;
import niangjia.complaint.Clock;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.read.BoardPart;
import niangjia.complaint.read.BoardScope;
import niangjia.complaint.read.DutyRules;
import niangjia.complaint.read.Paper;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.Stations;
import niangjia.complaint.read.Zoom;
import niangjia.complaint.web.ActField;
import niangjia.complaint.web.ActForm;
import niangjia.knowledge.Categories;
import niangjia.knowledge.read.KnowledgeState;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediatorActs;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.MediatorStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.RoomActs;
import niangjia.mediation.RoomEvent;
import niangjia.mediation.RoomStatus;
import niangjia.mediation.read.CalendarKind;
import niangjia.mediation.read.MediationDuties;
import niangjia.mediation.read.MediationTab;
import niangjia.mediation.read.MediatorFilter;
import niangjia.mediation.read.MediatorState;
import niangjia.mediation.read.PerformanceState;
import niangjia.mediation.read.PerformanceTab;
import niangjia.mediation.read.PromiseKind;
import niangjia.mediation.sums.Law;
import niangjia.mediation.sums.Operation;
import niangjia.mediation.sums.SeveranceGround;
import niangjia.mediation.sums.SumKind;
import niangjia.mediation.sums.SumLine;
import niangjia.mediation.sums.SumNote;
import niangjia.mediation.sums.SumUnit;
import niangjia.mediation.sums.TermName;
import niangjia.mediation.web.MediationForm;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.UnitEvent;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.StaffState;
import niangjia.rules.RulesEvent;
import niangjia.rules.read.MoveGroup;
import niangjia.rules.web.RulesAct;
import niangjia.seal.SealRefused;
import niangjia.seal.Standing;
import niangjia.shared.DecisionKind;
import niangjia.shared.Recorded;
import niangjia.shared.Role;
import niangjia.shared.Seen;
import niangjia.shared.read.RebuildProgress;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.DayKind;
import niangjia.shared.terms.Escalation;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.RollPolicy;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.terms.TermUnit;
import niangjia.shared.web.acts.CommandForm;
import niangjia.shared.web.acts.Slot;
import niangjia.supervision.CommitteeActs;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.CommitteeStatus;
import niangjia.supervision.CredentialActs;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.CredentialStatus;
import niangjia.supervision.EmployerActs;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.EmployerStatus;
import niangjia.supervision.MemberRank;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.ReferralActs;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralStatus;
import niangjia.supervision.SupervisionClock;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.read.CommitteeCover;
import niangjia.supervision.read.CommitteeFilter;
import niangjia.supervision.read.CoverageLevel;
import niangjia.supervision.read.CoveragePart;
import niangjia.supervision.read.CredentialFilter;
import niangjia.supervision.read.CredentialState;
import niangjia.supervision.read.ReferralDue;
import niangjia.supervision.read.SupervisionDuties;
import niangjia.supervision.read.SupervisionTab;
import niangjia.supervision.web.SupervisionForm;
import org.junit.jupiter.api.Test;

/** Every visible word is in the message files, in both languages, and none is there for nothing. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)");
    private static final Pattern BUILT_KEY = Pattern.compile("#\\{'([a-zA-Z0-9_.-]+\\.)' \\+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9_.-]+)\"");
    /** Prefixes the code appends a name to. */
    private static final Pattern BUILT_IN_CODE = Pattern.compile("\"([a-z]+\\.)\" \\+");

    private static final List<String> SPOKEN_ATTRIBUTES = List.of("title", "placeholder", "aria-label", "alt", "label");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=\"([^\"]*)\"");

    private final Properties chinese = messages("messages.properties");
    private final Properties english = messages("messages_en.properties");

    @Test
    void each_language_has_the_words_of_the_other() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(chinese.values()).noneMatch(words -> words.toString().isEmpty());
        assertThat(english.values()).noneMatch(words -> words.toString().isEmpty());
    }

    @Test
    void a_sentence_has_the_same_places_in_both_languages() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        for (Path template : templates()) {
            assertThat(literals(Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void a_literal_word_would_be_found() {
        assertThat(literals("<p th:text=\"#{a}\"></p><p>签收</p>")).containsExactly("签收");
        assertThat(literals("<p title=\"Sign\"></p>")).containsExactly("Sign");
        assertThat(literals("<p th:text=\"#{a}\"> </p>")).isEmpty();
    }

    @Test
    void templates_bring_no_style_or_script_into_the_page() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("hx-on")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<script(?![^>]*th:src)");
        }
    }

    @Test
    void every_key_in_use_has_words() throws IOException {
        Set<String> used = new TreeSet<>(named());
        for (Path template : templates()) {
            used.addAll(found(KEY, Files.readString(template)));
        }
        assertThat(chinese.stringPropertyNames()).containsAll(used);
    }

    @Test
    void no_words_are_there_for_nothing() throws IOException {
        Set<String> used = new TreeSet<>(named());
        Set<String> built = new TreeSet<>(Set.of("field."));
        for (Path template : templates()) {
            String text = Files.readString(template);
            used.addAll(found(KEY, text));
            built.addAll(found(BUILT_KEY, text));
        }
        for (Path source : files(SOURCES, ".java")) {
            String text = Files.readString(source);
            used.addAll(found(LITERAL, text));
            built.addAll(found(BUILT_IN_CODE, text));
        }
        assertThat(chinese.stringPropertyNames())
                .allMatch(key -> used.contains(key) || built.stream().anyMatch(key::startsWith));
    }

    /** What the code can put into a key. */
    private static Set<String> named() {
        Set<String> keys = new TreeSet<>(DutyRules.keys());
        keys.addAll(SupervisionDuties.keys());
        add(keys, "enum.ComplaintStatus.", ComplaintStatus.values());
        add(keys, "enum.Role.", Role.values());
        add(keys, "enum.UnitLevel.", UnitLevel.values());
        add(keys, "enum.KnowledgeState.", KnowledgeState.values());
        Categories.CODES.forEach(code -> keys.add("enum.Category." + code));
        add(keys, "tab.", QueueTab.values());
        add(keys, "empty.", QueueTab.values());
        add(keys, "order.", QueueTab.values());
        add(keys, "day.kind.", DayKind.values());
        add(keys, "board.part.", BoardPart.values());
        add(keys, "board.scope.", BoardScope.values());
        add(keys, "brief.", Clock.values());
        List.of(50, 80, 100, 120).forEach(percent -> keys.add("notices.at." + percent));
        add(keys, "zoom.", Zoom.values());
        add(keys, "enum.Paper.", Paper.values());
        Stations.keys().forEach(key -> keys.add("station." + key));
        ComplaintActs.all().stream().map(ActForm::of).forEach(form -> {
            if (!form.begins()) {
                keys.add("act." + form.act().name());
            }
            form.fields().forEach(field -> field(keys, field));
        });
        add(keys, "enum.StaffState.", StaffState.values());
        add(keys, "rebuild.kind.", RebuildKind.values());
        add(keys, "rebuild.status.", RebuildView.Status.values());
        add(keys, "rebuild.step.", RebuildProgress.Step.values());
        rules(keys);
        registries(keys);
        Stream.of(UnitEvent.class, StaffEvent.class, RulesEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(event ->
                        keys.add("event." + event.getAnnotation(Recorded.class).name()));
        supervision(keys);
        mediation(keys);
        sums(keys);
        performance(keys);
        seal(keys);
        add(keys, "enum.DecisionKind.", DecisionKind.values());
        add(keys, "enum.MissingKind.", MissingKind.values());
        add(keys, "enum.MissingHow.", MissingHow.values());
        add(keys, "enum.SeenKind.", Seen.Kind.values());
        reviews(keys);
        Stream.of(ComplaintEvent.class.getPermittedSubclasses())
                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                .forEach(event ->
                        keys.add("event." + event.getAnnotation(Recorded.class).name()));
        return keys;
    }

    private static void sums(Set<String> keys) {
        for (String family : List.of("sums.kind.", "sums.for.", "sums.hint.")) {
            add(keys, family, SumKind.values());
        }
        add(keys, "sums.what.", SumLine.What.values());
        add(keys, "sums.note.", SumNote.Saying.values());
        add(keys, "sums.law.", Law.values());
        add(keys, "sums.term.", TermName.values());
        add(keys, "sums.unit.", SumUnit.values());
        // the first term is joined to none
        Stream.of(Operation.values())
                .filter(each -> each != Operation.FROM)
                .forEach(each -> keys.add("sums.operation." + each));
        add(keys, "enum.SeveranceGround.", SeveranceGround.values());
    }

    private static void seal(Set<String> keys) {
        add(keys, "seal.state.", Standing.State.values());
        Stream.of(SealRefused.Reason.values())
                .forEach(reason -> keys.add("seal.refused." + reason.code().substring("seal/".length())));
    }

    private static void reviews(Set<String> keys) {
        for (String family : List.of("item.", "sentence.", "source.")) {
            add(keys, "review." + family, ReviewItem.values());
        }
        add(keys, "enum.ReviewResult.", ReviewResult.values());
        add(keys, "enum.ReviewStatus.", ReviewStatus.values());
        add(keys, "enum.ReviewFindingStatus.", ReviewFindingStatus.values());
        add(keys, "enum.ReviewSeverity.", ReviewSeverity.values());
        add(keys, "enum.ReviewAnswer.", ReviewAnswer.values());
        add(keys, "enum.ReviewedKind.", ReviewedKind.values());
        add(keys, "enum.ReviewBasis.", ReviewBasis.values());
        Stream.of(ReviewEvent.class.getPermittedSubclasses())
                .forEach(event ->
                        keys.add("event." + event.getAnnotation(Recorded.class).name()));
        keys.addAll(grounds());
    }

    /** Why an item of a file review came out as it did. */
    private static Set<String> grounds() {
        Set<String> grounds = new TreeSet<>();
        try {
            for (Path source : files(Path.of("../query/src/main/java/niangjia/audit"), ".java")) {
                grounds.addAll(found(LITERAL, Files.readString(source)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        grounds.removeIf(each -> !each.startsWith("review.ground."));
        return grounds;
    }

    private static void performance(Set<String> keys) {
        for (String family : List.of("tab.", "order.", "empty.")) {
            add(keys, "performance." + family, PerformanceTab.values());
        }
        add(keys, "performance.kind.", PromiseKind.values());
        add(keys, "performance.state.", PerformanceState.values());
        add(keys, "performance.side.", PartySide.values());
        add(keys, "performance.enforcement.", EnforcementKind.values());
    }

    private static void supervision(Set<String> keys) {
        keys.addAll(SupervisionDuties.keys());
        add(keys, "enum.SupervisionStatus.", SupervisionStatus.values());
        add(keys, "enum.PaperStatus.", PaperStatus.values());
        add(keys, "supervision.tab.", SupervisionTab.values());
        add(keys, "supervision.empty.", SupervisionTab.values());
        SupervisionForm.all().forEach(form -> {
            keys.add("act." + form.name());
            form.slots().forEach(slot -> field(keys, slot));
        });
        Stream.concat(
                        Stream.of(SupervisionEvent.class.getPermittedSubclasses())
                                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses())),
                        Stream.of(ClockEvent.class.getPermittedSubclasses()))
                .forEach(event ->
                        keys.add("event." + event.getAnnotation(Recorded.class).name()));
        Stream.of(SupervisionClock.values())
                .forEach(clock -> keys.add("clock." + clock.ruleKey().substring("supervision.".length())));
    }

    private static void mediation(Set<String> keys) {
        keys.addAll(MediationDuties.keys());
        for (String family : List.of("tab.", "empty.", "order.")) {
            add(keys, "mediation." + family, MediationTab.values());
        }
        Stream.of(MediationEvent.class.getPermittedSubclasses())
                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                .forEach(event ->
                        keys.add("event." + event.getAnnotation(Recorded.class).name()));
        Stream.of(MediationClock.values())
                .forEach(clock -> keys.add("clock." + clock.ruleKey().replaceAll(".*\\.", "")));
        List.of("received", "accepted", "met", "effective", "failed", "performed", "closed")
                .forEach(step -> keys.add("station.mediation." + step));
        add(keys, "enum.MediationStatus.", MediationStatus.values());
        MediationForm.all().forEach(form -> {
            keys.add("act." + form.name());
            form.slots().forEach(slot -> field(keys, slot));
        });
    }

    private static void field(Set<String> keys, Slot slot) {
        keys.add("field." + slot.name());
        slot.parts().forEach(part -> field(keys, part));
        if (slot.type().isEnum()) {
            add(keys, "enum." + slot.type().getSimpleName() + ".", (Enum<?>[])
                    slot.type().getEnumConstants());
        }
    }

    private static void registries(Set<String> keys) {
        Stream.of(
                        EmployerActs.all(),
                        CommitteeActs.all(),
                        CredentialActs.all(),
                        ReferralActs.all(),
                        MediatorActs.all(),
                        RoomActs.all())
                .flatMap(List::stream)
                .forEach(act -> {
                    keys.add("registry-act." + act.command().getSimpleName());
                    CommandForm.of(act.command(), false).slots().forEach(slot -> slot(keys, "field.", slot));
                });
        Stream.of(
                        EmployerEvent.class,
                        CommitteeEvent.class,
                        CredentialEvent.class,
                        ReferralEvent.class,
                        MediatorEvent.class,
                        RoomEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(event ->
                        keys.add("event." + event.getAnnotation(Recorded.class).name()));
        add(keys, "enum.CommitteeCover.", CommitteeCover.values());
        add(keys, "enum.CommitteeFilter.", CommitteeFilter.values());
        add(keys, "enum.CredentialFilter.", CredentialFilter.values());
        add(keys, "enum.CredentialState.", CredentialState.values());
        add(keys, "enum.CredentialStatus.", CredentialStatus.values());
        add(keys, "enum.CommitteeStatus.", CommitteeStatus.values());
        add(keys, "enum.EmployerStatus.", EmployerStatus.values());
        add(keys, "enum.ReferralStatus.", ReferralStatus.values());
        add(keys, "enum.ReferralDueState.", ReferralDue.State.values());
        add(keys, "enum.MemberRank.", MemberRank.values());
        add(keys, "enum.DayOfWeek.", DayOfWeek.values());
        add(keys, "enum.MediatorFilter.", MediatorFilter.values());
        add(keys, "enum.MediatorState.", MediatorState.values());
        add(keys, "enum.MediatorStatus.", MediatorStatus.values());
        add(keys, "enum.RoomStatus.", RoomStatus.values());
        add(keys, "enum.CalendarKind.", CalendarKind.values());
        add(keys, "erasure.paper.kept.", KeptGround.values());
        add(keys, "referral.basis-hint.", ReferralBasis.values());
        add(keys, "coverage.part.", CoveragePart.values());
        add(keys, "coverage.level.", CoverageLevel.values());
    }

    private static void slot(Set<String> keys, String prefix, Slot slot) {
        keys.add(prefix + slot.name());
        slot.parts().forEach(part -> slot(keys, prefix + slot.name() + ".", part));
        if (slot.type().isEnum()) {
            slot.options().forEach(option -> keys.add("enum." + slot.type().getSimpleName() + "." + option));
        }
    }

    /** Every rule that lies with the project can be read by people. */
    private static void rules(Set<String> keys) {
        RulePacks.bundled().all().stream()
                .flatMap(pack -> pack.rules().values().stream())
                .forEach(rule -> {
                    keys.add("rule." + rule.key());
                    keys.add("rule-start." + rule.starts());
                    rule.pauses().forEach(ground -> keys.add("rule-pause." + ground));
                });
        Stream.of(TermUnit.values())
                .filter(unit -> unit != TermUnit.NAMED_DAY)
                .forEach(unit -> keys.add("rules.count." + unit));
        Stream.of(RollPolicy.values())
                .filter(roll -> roll != RollPolicy.NONE)
                .forEach(roll -> keys.add("rules.roll." + roll));
        add(keys, "rules.place.", Escalation.Place.values());
        add(keys, "rules.group.", MoveGroup.values());
        for (String family : List.of("act", "do", "then", "hint")) {
            add(keys, "rules." + family + ".", RulesAct.values());
        }
        add(keys, "enum.Grandfathering.", Grandfathering.values());
        add(keys, "rules.grandfathering.", Grandfathering.values());
    }

    private static void field(Set<String> keys, ActField field) {
        keys.add("field." + field.name());
        if (field.type().isEnum()) {
            add(keys, "enum." + field.type().getSimpleName() + ".", (Enum<?>[])
                    field.type().getEnumConstants());
        }
    }

    private static void add(Set<String> keys, String prefix, Enum<?>[] values) {
        Arrays.stream(values).map(value -> prefix + value.name()).forEach(keys::add);
    }

    private static List<String> literals(String template) {
        Matcher tags = TAG.matcher(template);
        List<String> spoken = tags.results()
                .map(MatchResult::group)
                .flatMap(tag -> ATTRIBUTE.matcher(tag).results())
                .filter(attribute -> SPOKEN_ATTRIBUTES.contains(attribute.group(1)))
                .map(attribute -> attribute.group(2))
                .collect(Collectors.toList());
        // quotes may hold a closing bracket, so attributes go first
        String bare = TAG.matcher(ATTRIBUTE.matcher(template).replaceAll("")).replaceAll("\n");
        Arrays.stream(bare.split("\n", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(spoken::add);
        return spoken;
    }

    private static Set<String> places(String words) {
        return found(Pattern.compile("\\{(\\d+(?::\\w+)?)}"), words);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> templates() throws IOException {
        return files(RESOURCES.resolve("templates"), ".html");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Properties messages(String name) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
            read.load(reader);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
