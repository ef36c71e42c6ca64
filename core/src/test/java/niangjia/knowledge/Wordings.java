package niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guidance the tests speak of: one on the limitation of claims, and the same with one thing changed. */
public final class Wordings {
    public static final Source ARBITRATION = new Source("劳动争议调解仲裁法", "第二十七条", null, LocalDate.parse("2008-05-01"));

    private String title = "在职期间追讨工资，不受一年仲裁时效限制";
    private String text = "离职之后，自离职之日起一年内提出。";
    private String category = "WAGE";
    private List<String> keywords = List.of("仲裁时效");
    private List<String> callersWords = List.of("过期了没有");
    private List<Source> sources = List.of(ARBITRATION);
    private String jurisdiction = "全国";
    private LocalDate from = LocalDate.parse("2026-01-01");
    private @Nullable LocalDate until;
    private @Nullable LocalDate verifiedOn = LocalDate.parse("2026-02-27");
    private @Nullable String verifiedBy = "法律工作部";

    private Wordings() {}

    public static Wording limitation() {
        return new Wordings().wording();
    }

    public static Wording withText(String text) {
        Wordings changed = new Wordings();
        changed.text = text;
        return changed.wording();
    }

    public static Wording withSources(Source... sources) {
        Wordings changed = new Wordings();
        changed.sources = List.of(sources);
        return changed.wording();
    }

    public static Wording withCategory(String category) {
        Wordings changed = new Wordings();
        changed.category = category;
        return changed.wording();
    }

    public static Wording withTitle(String title) {
        Wordings changed = new Wordings();
        changed.title = title;
        return changed.wording();
    }

    public static Wording withWords(List<String> keywords, List<String> callersWords) {
        Wordings changed = new Wordings();
        changed.keywords = keywords;
        changed.callersWords = callersWords;
        return changed.wording();
    }

    /** @param until last day; none for null */
    public static Wording withDays(LocalDate from, @Nullable LocalDate until) {
        Wordings changed = new Wordings();
        changed.from = from;
        changed.until = until;
        return changed.wording();
    }

    /** @param on null, with no name, for guidance nobody has verified */
    public static Wording withVerification(@Nullable LocalDate on, @Nullable String by) {
        Wordings changed = new Wordings();
        changed.verifiedOn = on;
        changed.verifiedBy = by;
        return changed.wording();
    }

    public static Wording withJurisdiction(String jurisdiction) {
        Wordings changed = new Wordings();
        changed.jurisdiction = jurisdiction;
        return changed.wording();
    }

    private Wording wording() {
        return new Wording(
                title,
                text,
                category,
                keywords,
                callersWords,
                sources,
                jurisdiction,
                from,
                until,
                verifiedOn,
                verifiedBy);
    }
}
