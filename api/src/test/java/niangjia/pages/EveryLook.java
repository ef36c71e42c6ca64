package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.SeatSettings;
import niangjia.shared.SeatSettingsStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page, as a person who has a reason to be there: nothing serious found by the rules of WCAG 2.2 AA, no sideways
 * scrolling, everything reached and seen by keyboard. Another page is one more line in {@link EveryPage}; each look is a class
 * of its own, since classes run side by side.
 */
@Tag("browser")
abstract class EveryLook {
    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    private static String complaint;
    private static String supervision;
    private static String mediation;

    @BeforeAll
    static void start() {
        complaint = EveryPage.complaint(desk);
        supervision = EveryPage.supervision(desk);
        mediation = EveryPage.mediation(desk);
    }

    /** The usual look, with all there is to look at, or in large type and high contrast. */
    void look(String language, boolean usual) {
        Map<String, Seat> seats = new HashMap<>();
        Contrasts contrasts = new Contrasts();
        List<String> findings = new ArrayList<>();
        List<EveryPage> pages = EveryPage.all(complaint, supervision, mediation);
        try {
            for (EveryPage page : pages) {
                Seat seat = seats.computeIfAbsent(page.who(), who -> seat(who, language, !usual));
                page.open(seat);
                Looked looked = new Looked(page.name(), seat.page(), contrasts);
                findings.addAll(looked.frame(language));
                findings.addAll(looked.fits(!usual));
                findings.addAll(usual ? looked.rules() : looked.rulesOfTheLook());
                if (usual) {
                    findings.addAll(looked.fitsNarrow());
                    findings.addAll(looked.byKeyboard());
                }
            }
        } finally {
            seats.values().forEach(Seat::close);
        }
        assertThat(findings).as("%d pages", pages.size()).isEmpty();
    }

    /** The settings go by the person, so the seat itself is a plain one. */
    private static Seat seat(String who, String language, boolean large) {
        Seat seat = desk.seat();
        if (who.equals(EveryPage.NOBODY)) {
            seat.page()
                    .context()
                    .addCookies(List.of(
                            new com.microsoft.playwright.options.Cookie("niangjia-seat", large ? "large" : "x")
                                    .setUrl(desk.running().uri().toString()),
                            new com.microsoft.playwright.options.Cookie("niangjia-language", language)
                                    .setUrl(desk.running().uri().toString())));
            return seat;
        }
        SeatSettings settings = new SeatSettings(large, large, true, language, null);
        desk.part(SeatSettingsStore.class).set("staff:" + who, settings, Instant.EPOCH);
        return seat.signIn(who);
    }
}
