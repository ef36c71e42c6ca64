package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import niangjia.desk.WholeMediation;
import niangjia.mediation.web.MediationDesk;
import niangjia.shared.web.Acted;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** What the people of the desk do on the page of one case, each at a seat of their own. */
record MediationMoves(BrowserDesk desk, String address) {
    /** Where pictures of the stages are put, if somebody wants to look at them. */
    private static final @Nullable String PICTURES = System.getProperty("niangjia.browser.pictures");

    /**
     * Where a case stands, as everybody reads it at the top of its page.
     *
     * @param next with which the next duty begins; what it is about follows
     */
    record Stand(String state, String next, String held) {}

    /** What is due next, done by its key. */
    void next(String who, String act, Consumer<Seat> filling, Stand after) {
        at(who, seat -> {
            filling.accept(seat.primary(act));
            seat.send();
            stands(seat, after);
        });
    }

    /** Another act, found in the menu of all acts by the mouse. */
    void other(String who, String act, Consumer<Seat> filling, Stand after) {
        at(who, seat -> {
            seat.page().click(".head .menu:has(.acts) summary");
            seat.fits();
            follow(seat, ".head .acts a[href*='/acts/" + act + "']", act);
            filling.accept(seat);
            seat.send();
            stands(seat, after);
        });
    }

    /** An act offered beside what it is about. */
    void beside(String who, String panel, String act, Consumer<Seat> filling, Stand after) {
        at(who, seat -> {
            follow(seat, panel + " .next a[href*='/acts/" + act + "']", act);
            filling.accept(seat);
            seat.send();
            stands(seat, after);
        });
    }

    void at(String who, Consumer<Seat> moves) {
        try (Seat seat = desk.seat(who).open(address)) {
            moves.accept(seat);
        }
    }

    /** A party signs by hand; who is next stands in the form already. */
    void signed(String party, Stand after) {
        next(
                "mediator",
                "sign-agreement",
                seat -> {
                    assertThat(seat.page().inputValue("[name='signature.signerId']"))
                            .isEqualTo(party);
                    seat.choose("signature.way", "BY_HAND");
                },
                after);
    }

    /** Another case of the same mediator. */
    static MediationMoves another(BrowserDesk desk) {
        WholeMediation cases = new WholeMediation(desk.running());
        return new MediationMoves(desk, WholeMediation.address(cases.opened(cases.received())));
    }

    static void stands(Seat seat, Stand after) {
        Page page = seat.page();
        assertThat(seat.state()).as(page.url()).isEqualTo(after.state());
        assertThat(page.textContent(".head .next").strip()).startsWith(after.next());
        assertThat(page.textContent(".head .gap")).isEqualTo(after.held());
    }

    /** Sends what the desk will refuse, and stays before the form. */
    static void refused(Seat seat, String why) {
        seat.page().keyboard().press("Control+Enter");
        assertThat(seat.page().waitForSelector(".problem").textContent()).contains(why);
        seat.fits();
    }

    /** The desk looks at the terms, and the page shows what it found. */
    void termsAreLookedAt() {
        desk.running().lookAtTerms();
        String id = "mediation:" + address.substring(address.lastIndexOf('/') + 1);
        long last = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        assertThat(desk.part(MediationDesk.class).shows(new Acted(id, last, false)))
                .isTrue();
    }

    static void picture(Seat seat, String name) {
        if (PICTURES != null) {
            seat.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    private static void follow(Seat seat, String link, String act) {
        seat.page().click(link);
        seat.page().waitForURL(Pattern.compile(".*/acts/" + act + "([?].*)?"));
        seat.fits();
    }
}
