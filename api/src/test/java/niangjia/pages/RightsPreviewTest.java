package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.QueueTotals;
import niangjia.desk.RunningDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.web.QuestionDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told before a role is given is what the person then sees. */
@Tag("browser")
class RightsPreviewTest {
    private static final UnitRef CITY = UnitRef.root("430500");

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @BeforeAll
    static void start() {
        EveryPage.complaint(desk);
        EveryPage.complaint(desk);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void what_is_told_beforehand_is_what_the_person_then_sees(Role role) {
        String name = "new." + role.name().toLowerCase(java.util.Locale.ROOT);
        List<String> toldModules = new ArrayList<>();
        long told;
        try (Seat seat = desk.seat("administrator")) {
            register(seat, name);
            seat.open("/staff/" + name + "/acts/grant");
            assertThat(seat.page().locator("#look .change").count()).isZero();
            seat.page().selectOption("#role", role.name());
            seat.page().waitForSelector("#look .change");
            seat.fits();
            told = Long.parseLong(seat.page().textContent("#look .sums tbody tr:first-child b"));
            assertThat(seat.page().textContent("#look .sums tbody tr:first-child td"))
                    .isEqualTo("0");
            toldModules.addAll(List.of(
                    seat.page().textContent("#look dt.gain:has-text('页面') + dd").split("、", -1)));
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForURL(java.util.regex.Pattern.compile(".*/staff/" + name + "([?].*)?$"));
        }
        desk.password(name, RunningDesk.PASSWORD, false);
        try (Seat seat = desk.seat(name)) {
            assertThat(seat.page().locator(".top nav a").allTextContents()).isEqualTo(toldModules);
            assertThat(seat.page().textContent("nav.tabs a[href*='tab=ALL'] b")).isEqualTo(String.valueOf(told));
            Actor actor = new Actor("staff:" + name, name, EnumSet.of(role), CITY, null);
            long seen = desk.part(QuestionDesk.class)
                    .ask(new QueueCounts(actor), QueueTotals.class)
                    .byTab()
                    .get(QueueTab.ALL);
            assertThat(told).isEqualTo(seen).isEqualTo(role == Role.ADMINISTRATOR ? 0 : 2);
        }
    }

    @Test
    void what_would_be_refused_is_told_before_it_is_asked() {
        try (Seat seat = desk.seat("administrator").open("/staff/county.handler/acts/grant")) {
            seat.page().selectOption("#role", "AUDITOR");
            seat.page().waitForSelector("#look .problem");
            assertThat(seat.page().textContent("#look .problem")).contains("承办人", "双清区总工会", "评查");
        }
    }

    @Test
    void nothing_is_granted_before_the_change_was_looked_at() {
        try (Seat seat = desk.seat("administrator").open("/staff/mediator/acts/grant")) {
            seat.page()
                    .evaluate("() => { document.querySelector('form[data-look]').removeAttribute('data-look');"
                            + " document.querySelector('#role').value = 'CHAIR';"
                            + " document.querySelector('form[data-primary]').requestSubmit(); }");
            seat.page().waitForSelector(".notice");
            assertThat(seat.page().locator(".course tbody tr").count()).isEqualTo(1);
            assertThat(seat.page().locator("#look .change").count()).isEqualTo(1);
            seat.hears();
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".course tbody tr:has-text('主席')");
        }
    }

    @Test
    void who_stands_in_for_another_chooses_in_whose_place_to_act_and_sees_what_was_told() {
        long told;
        try (Seat seat = desk.seat("administrator").open("/staff/town.handler/acts/substitute")) {
            seat.page().selectOption("#other", "city.chair");
            seat.page().waitForSelector("#look .change");
            told = Long.parseLong(seat.page().textContent("#look .sums tbody tr:first-child b"));
            assertThat(told).isEqualTo(2);
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".course td:has-text('欧阳明')");
        }
        try (Seat seat = desk.seat("town.handler")) {
            assertThat(seat.page().textContent("nav.tabs a[href*='tab=ALL'] b")).isEqualTo("0");
            seat.page().click(".who summary");
            seat.page().click(".hats button:has-text('代 欧阳明')");
            seat.page().waitForSelector(".who .tag:has-text('代 欧阳明')");
            seat.fits();
            assertThat(seat.page().textContent("nav.tabs a[href*='tab=ALL'] b")).isEqualTo(String.valueOf(told));
        }
    }

    private static void register(Seat seat, String name) {
        seat.open("/staff/acts/register").type("name", "新来的").type("signInName", name);
        seat.page().selectOption("#unit", CITY.id());
        seat.page().keyboard().press("Control+Enter");
        seat.page().waitForURL(java.util.regex.Pattern.compile(".*/staff/" + name + "([?].*)?$"));
    }
}
