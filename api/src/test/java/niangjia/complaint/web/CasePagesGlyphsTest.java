package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasePagesGlyphsTest {
    private static final String HAND_OVER = "hand-over";

    private final CasePagesGlyphs glyphs = new CasePagesGlyphs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrderDispatched",
                "UnitDesignated",
                "OrderTakenOver",
                "ReturnRequested",
                "ReturnApproved",
                "HandlerAssigned",
                "CoHandlersSet",
                "CaseSpunOff"
            })
    void passing_a_matter_on_has_a_glyph_of_its_own(String event) {
        assertThat(glyphs.of("complaint." + event)).isEqualTo(HAND_OVER);
    }

    @Test
    void nothing_that_was_achieved_looks_like_passing_it_on() {
        for (String event : Set.of(
                "ResultReported", "SettledByContact", "ResultPassed", "CallBackDone", "OrderClosed", "MoneyReceived")) {
            assertThat(glyphs.of("complaint." + event)).as(event).isNotEqualTo(HAND_OVER);
        }
    }
}
