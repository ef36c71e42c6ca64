package niangjia.rules;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.NoticeDay;

/** A {@link Notice} as it is stored: its own fields, so that a change of the one never changes the other. */
public record NoticeFacts(
        String title, int year, LocalDate published, int edition, String source, List<DayFacts> days) {
    /** A day the notice names. */
    public record DayFacts(LocalDate day, boolean working, String holiday) {}

    public static NoticeFacts of(Notice notice) {
        return new NoticeFacts(
                notice.title(),
                notice.year(),
                notice.published(),
                notice.edition(),
                notice.source(),
                notice.days().stream()
                        .map(each -> new DayFacts(each.day(), each.working(), each.holiday()))
                        .toList());
    }

    public Notice notice() {
        return new Notice(
                title,
                year,
                published,
                edition,
                source,
                days.stream()
                        .map(each -> new NoticeDay(each.day(), each.working(), each.holiday()))
                        .toList());
    }
}
