package niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;

/** Guidance the tests speak of. */
public final class Wordings {
    public static final Source ARBITRATION = new Source("劳动争议调解仲裁法", "第二十七条", null, LocalDate.parse("2008-05-01"));

    private Wordings() {}

    public static Wording limitation() {
        return new Wording(
                "在职期间追讨工资，不受一年仲裁时效限制",
                "离职之后，自离职之日起一年内提出。",
                "WAGE",
                List.of("仲裁时效"),
                List.of("过期了没有"),
                List.of(ARBITRATION),
                "全国",
                LocalDate.parse("2026-01-01"),
                null,
                LocalDate.parse("2026-02-27"),
                "法律工作部");
    }

    public static Wording withText(String text) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                text,
                w.category(),
                w.keywords(),
                w.callersWords(),
                w.sources(),
                w.jurisdiction(),
                w.validFrom(),
                w.validUntil(),
                w.verifiedOn(),
                w.verifiedBy());
    }

    public static Wording withSources(Source... sources) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                w.text(),
                w.category(),
                w.keywords(),
                w.callersWords(),
                List.of(sources),
                w.jurisdiction(),
                w.validFrom(),
                w.validUntil(),
                w.verifiedOn(),
                w.verifiedBy());
    }

    public static Wording withCategory(String category) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                w.text(),
                category,
                w.keywords(),
                w.callersWords(),
                w.sources(),
                w.jurisdiction(),
                w.validFrom(),
                w.validUntil(),
                w.verifiedOn(),
                w.verifiedBy());
    }

    public static Wording withTitle(String title) {
        Wording w = limitation();
        return new Wording(
                title,
                w.text(),
                w.category(),
                w.keywords(),
                w.callersWords(),
                w.sources(),
                w.jurisdiction(),
                w.validFrom(),
                w.validUntil(),
                w.verifiedOn(),
                w.verifiedBy());
    }

    public static Wording withWords(List<String> keywords, List<String> callersWords) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                w.text(),
                w.category(),
                keywords,
                callersWords,
                w.sources(),
                w.jurisdiction(),
                w.validFrom(),
                w.validUntil(),
                w.verifiedOn(),
                w.verifiedBy());
    }

    /** @param until last day; none for null */
    public static Wording withDays(LocalDate from, LocalDate until) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                w.text(),
                w.category(),
                w.keywords(),
                w.callersWords(),
                w.sources(),
                w.jurisdiction(),
                from,
                until,
                w.verifiedOn(),
                w.verifiedBy());
    }

    /** @param on null, with no name, for guidance nobody has verified */
    public static Wording withVerification(LocalDate on, String by) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                w.text(),
                w.category(),
                w.keywords(),
                w.callersWords(),
                w.sources(),
                w.jurisdiction(),
                w.validFrom(),
                w.validUntil(),
                on,
                by);
    }

    public static Wording withJurisdiction(String jurisdiction) {
        Wording w = limitation();
        return new Wording(
                w.title(),
                w.text(),
                w.category(),
                w.keywords(),
                w.callersWords(),
                w.sources(),
                jurisdiction,
                w.validFrom(),
                w.validUntil(),
                w.verifiedOn(),
                w.verifiedBy());
    }
}
