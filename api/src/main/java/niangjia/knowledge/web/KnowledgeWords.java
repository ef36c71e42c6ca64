package niangjia.knowledge.web;

import java.util.List;
import java.util.stream.Collectors;
import niangjia.knowledge.Categories;
import niangjia.knowledge.GuidanceLimits;
import niangjia.knowledge.KnowledgeActs;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.knowledge.read.GuidanceVersion;
import niangjia.knowledge.read.GuidanceView;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.SignedInStaff;
import org.springframework.stereotype.Component;

/** Says guidance as the office does; templates know it as {@code @knowledgeWords}. */
@Component("knowledgeWords")
final class KnowledgeWords {
    private final PageWords words;
    private final SignedInStaff staff;

    KnowledgeWords(PageWords words, SignedInStaff staff) {
        this.words = words;
        this.staff = staff;
    }

    /** Name and article, or the number where there is no article: what can be read out. */
    public String source(Source source) {
        String place = source.article() == null ? source.number() : source.article();
        return words.text("knowledge.source", source.law(), place == null ? "" : place);
    }

    /** With number and day, for whoever looks it up. */
    public String wholeSource(Source source) {
        String number = source.article() == null || source.number() == null ? "" : source.number();
        String since = source.inForceSince() == null
                ? ""
                : words.text("knowledge.source.since", source.inForceSince().toString());
        String more = List.of(number, since).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.text("list.comma")));
        return more.isEmpty() ? source(source) : words.text("knowledge.source.whole", source(source), more);
    }

    public String sources(Wording wording) {
        return wording.sources().stream()
                .map(this::source)
                .collect(Collectors.joining(words.text("knowledge.source.join")));
    }

    public String edition(UnitRef unit, GuidanceVersion version) {
        return words.text("knowledge.edition", words.unit(unit.id()), version.edition());
    }

    /** What the operator's one key writes into the account. */
    public String note(Wording wording) {
        return words.text("knowledge.note", wording.title(), wording.text(), sources(wording));
    }

    public String because(List<String> matched) {
        return words.text("knowledge.because", String.join(words.text("list.comma"), matched));
    }

    /** The desk itself wrote the starter set. */
    public String by(GuidanceVersion version) {
        return Actor.isTheDesk(version.byStaff()) ? words.text("knowledge.by-starter") : version.by();
    }

    public String joined(List<String> several) {
        return String.join(words.text("list.comma"), several);
    }

    public List<String> categories() {
        return Categories.CODES;
    }

    public int longestTitle() {
        return GuidanceLimits.TITLE;
    }

    public int longestText() {
        return GuidanceLimits.TEXT;
    }

    public boolean keeps(GuidanceView view) {
        return KnowledgeActs.allows(staff.current(), view.unit());
    }

    public boolean keepsAny() {
        return KnowledgeActs.allows(staff.current(), staff.current().unit());
    }
}
