package niangjia.shared.terms;

import java.time.LocalDate;

/** One day a notice speaks of: off, or worked. */
public record NoticeDay(LocalDate day, boolean working, String holiday) {}
