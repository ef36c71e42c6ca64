package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.web.MediationForm;
import niangjia.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every act on a case, as somebody who may do it reads it on a case that stands where the act is open. */
class MediationFormsTest {
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    /** A code, or the key of words that are missing. */
    private static final Pattern RAW =
            Pattern.compile(">\\s*(?:[A-Z]{3,}[A-Z_]*|(?:field|enum|act|mediation)\\.[\\w.-]+|[?]{2}[^<]*)\\s*<");

    private static final Map<Role, String> PEOPLE =
            Map.of(Role.HANDLER, "city.handler", Role.MEDIATOR, "mediator", Role.CHAIR, "city.chair");

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static final Map<MediationStatus, String> STANDING = new EnumMap<>(MediationStatus.class);

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        WholeMediation cases = new WholeMediation(desk);
        // the agreement frees the hours that the next case asks for
        STANDING.put(MediationStatus.EFFECTIVE, cases.whole());
        STANDING.put(MediationStatus.RECEIVED, cases.received());
        STANDING.put(MediationStatus.SCREENED, screened(cases));
        STANDING.put(MediationStatus.ACCEPTED, cases.opened(cases.received()));
        STANDING.put(MediationStatus.MEDIATING, cases.claimed(cases.mediated(cases.opened(cases.received()))));
        String consented = screened(cases);
        cases.act("city.handler", consented, "record-consent", """
                {"partyId":"r1","explicit":true,"medium":"PHONE"}""");
        STANDING.put(MediationStatus.CONSENTED, consented);
        String refused = screened(cases);
        cases.act("city.handler", refused, "record-refusal", """
                {"partyId":"r1","reason":"不愿谈"}""");
        STANDING.put(MediationStatus.REFUSED, refused);
        String suspended = cases.opened(cases.received());
        cases.act("mediator", suspended, "suspend-for-sham", "{\"signs\":\"双方说法过于一致\"}");
        cases.act("city.chair", suspended, "report-sham", "{\"body\":\"市公安局\",\"words\":\"已书面报告\"}");
        STANDING.put(MediationStatus.SUSPENDED, suspended);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<MediationForm> forms() {
        return MediationForm.all().stream().filter(form -> !form.begins());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_names_what_it_asks_for_and_can_be_sent(MediationForm form) {
        MediationAct act = form.act();
        String standing = act.from().stream()
                .filter(STANDING::containsKey)
                .map(STANDING::get)
                .reduce((earlier, later) -> later)
                // what is long over asks the same as what is being performed
                .orElseGet(() -> STANDING.get(MediationStatus.EFFECTIVE));
        var answer = PageVisit.of(desk, who(act)).get(WholeMediation.address(standing) + "/acts/" + form.segment());
        assertThat(answer.statusCode()).as(form.segment()).isEqualTo(200);
        String page = answer.body();
        String shown = page.substring(page.indexOf("id=\"act-title\""));
        shown = shown.substring(0, shown.indexOf("</form>"));
        assertThat(shown).contains("type=\"submit\"");
        assertThat(RAW.matcher(shown).results().map(each -> each.group()).toList())
                .as("codes and keys on the form of " + form.segment())
                .isEmpty();
        assertThat(unnamed(shown)).as("controls without a name").isEmpty();
    }

    private static List<String> unnamed(String form) {
        Matcher control = CONTROL.matcher(form);
        return control.results()
                .filter(each -> !each.group().contains("type=\"hidden\"")
                        && !each.group().contains("aria-label="))
                .filter(each -> {
                    Matcher id = ID.matcher(each.group());
                    String before = form.substring(0, each.start());
                    boolean within = before.lastIndexOf("<label") > before.lastIndexOf("</label>");
                    return !within && !(id.find() && form.contains("for=\"" + id.group(1) + "\""));
                })
                .map(each -> each.group())
                .toList();
    }

    private static String who(MediationAct act) {
        return act.roles().stream()
                .filter(PEOPLE::containsKey)
                .map(PEOPLE::get)
                .reduce((some, other) -> some.equals("city.handler") ? other : some)
                .orElseThrow();
    }

    private static String screened(WholeMediation cases) {
        String id = cases.received();
        cases.act("city.handler", id, "screen-application", """
                {"track":"LABOUR","kinds":["PAY_INJURY_COST_COMPENSATION"],"note":"可以调解"}""");
        return id;
    }
}
