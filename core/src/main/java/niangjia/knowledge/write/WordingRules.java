package niangjia.knowledge.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import niangjia.knowledge.GuidanceLimits;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** All that one version must hold, in the order in which a reader meets it. */
final class WordingRules {
    private WordingRules() {}

    static Rule[] of(Wording wording) {
        List<Rule> rules = new ArrayList<>(List.of(
                new TextsHaveALength("title", wording.title(), GuidanceLimits.TITLE),
                new TextsHaveALength("text", wording.text(), GuidanceLimits.TEXT),
                new TheCategoryIsKnown(wording.category()),
                new ListsHaveAnEnd("keywords", wording.keywords().size(), GuidanceLimits.WORDS),
                new ListsHaveAnEnd("callersWords", wording.callersWords().size(), GuidanceLimits.WORDS)));
        wording.keywords().forEach(word -> rules.add(new TextsHaveALength("keywords", word, GuidanceLimits.WORD)));
        wording.callersWords()
                .forEach(word -> rules.add(new TextsHaveALength("callersWords", word, GuidanceLimits.WORD)));
        rules.add(new GuidanceNamesItsSource(wording.sources()));
        rules.add(new ListsHaveAnEnd("sources", wording.sources().size(), GuidanceLimits.SOURCES));
        wording.sources().forEach(source -> source(source, rules));
        rules.add(new TextsHaveALength("jurisdiction", wording.jurisdiction(), GuidanceLimits.PLACE));
        rules.add(new DaysRunForward(wording.validFrom(), wording.validUntil()));
        rules.add(new WhoVerifiedSaysWhen(wording.verifiedOn(), wording.verifiedBy()));
        given("verifiedBy", wording.verifiedBy(), GuidanceLimits.PERSON, rules);
        return rules.toArray(Rule[]::new);
    }

    private static void source(Source source, List<Rule> rules) {
        rules.add(new TextsHaveALength("law", source.law(), GuidanceLimits.SOURCE));
        given("article", source.article(), GuidanceLimits.SOURCE, rules);
        given("number", source.number(), GuidanceLimits.SOURCE, rules);
        rules.add(new SourcesSayWhere(source));
        Stream.of(source.law(), source.article(), source.number())
                .filter(Objects::nonNull)
                .forEach(text -> rules.add(new SourcesHoldNoLinks(text)));
    }

    private static void given(String field, @Nullable String text, int longest, List<Rule> rules) {
        if (text != null) {
            rules.add(new TextsHaveALength(field, text, longest));
        }
    }
}
