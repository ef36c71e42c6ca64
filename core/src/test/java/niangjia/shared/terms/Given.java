package niangjia.shared.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import niangjia.shared.DeskTime;

/** What the tests of terms speak of. */
final class Given {
    static final WorkCalendar CALENDAR = Calendars.published().newest();
    static final RulePack NATION = RulePacks.bundled().active("CN", at("2026-10-12T09:00"));
    static final RulePack HUNAN = RulePacks.bundled().active("430000", at("2026-10-12T09:00"));
    static final TermRule HANDLE = HUNAN.rule("complaint.handle");
    static final TermRule OPINION = HUNAN.rule("supervision.opinionReply");

    private Given() {}

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(DeskTime.ZONE).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DeskTime.ZONE).toInstant();
    }

    static Pause pause(String from, String to) {
        return new Pause(at(from), at(to), "PARKED");
    }

    static List<String> lines(String resource) {
        return text(resource).lines().toList();
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Given.class.getResourceAsStream("/terms/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
