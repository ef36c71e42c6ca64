package niangjia.demo.years;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.demo.years.Phrasebook.Said;

/** Puts together what was said: an opening, the matter, what was tried and what it does to the one who speaks. */
final class Accounts {
    private static final int LEAST = 60;
    private static final int MOST = 220;

    /** Where nobody has done the caller wrong. */
    private static final Set<Category> SERVICES = EnumSet.of(Category.HARDSHIP, Category.SUGGESTION, Category.TRAINING);

    private static final Set<Category> ASKED = EnumSet.of(Category.UNION_RIGHT, Category.LEGAL_AID, Category.OTHER);

    private final Phrasebook words;
    private final Seasons seasons;

    Accounts(Phrasebook words, Seasons seasons) {
        this.words = words;
        this.seasons = seasons;
    }

    /**
     * @param claim what is asked for, as an item of the claim
     * @param money whether a sum is asked for
     */
    record Account(String text, String claim, boolean money) {}

    Account of(Matter matter, Chance chance) {
        String category = matter.category().name();
        Map<String, String> facts = matter.words();
        StringBuilder text = new StringBuilder(words.say("open." + voice(matter), chance, facts));
        String fact = category + (matter.small() ? ".small" : ".fact");
        Said core;
        if (matter.fate() == Fate.ANSWERED) {
            text.append("，").append(words.say("ask.opening", chance, facts)).append("：");
            core = words.said(category + ".ask", chance, facts);
            text.append(core.clause()).append(chance.in(0.6) ? "？" : "。");
        } else if (matter.fate() == Fate.JOINED) {
            text.append("。").append(words.say("again", chance, facts)).append("。");
            core = words.said(fact, chance, facts);
            text.append(core.clause()).append("。");
        } else {
            core = words.said(fact, chance, facts);
            text.append("。").append(core.clause()).append("。");
        }
        more(matter, chance, text);
        boolean money = matter.sum() > 0 && core.clause().contains(facts.getOrDefault("额", ""));
        return new Account(text.toString(), core.about() == null ? "" : core.about(), money);
    }

    private void more(Matter matter, Chance chance, StringBuilder text) {
        boolean question = matter.fate() == Fate.ANSWERED;
        boolean service = SERVICES.contains(matter.category()) || question && ASKED.contains(matter.category());
        String tried = service ? "tried.service" : "tried";
        String effect = service ? "effect.service" : "effect";
        add(text, matter.workers() > 1 && !question, "many", matter, chance);
        add(
                text,
                matter.sum() > 0 && seasons.beforeFestival(matter.at().toLocalDate()) && chance.in(0.5),
                "season",
                matter,
                chance);
        add(text, chance.in(question ? 0.35 : 0.8), tried, matter, chance);
        add(text, chance.in(question ? 0.4 : 0.75), effect, matter, chance);
        while (text.length() < LEAST) {
            add(text, true, chance.in(0.5) ? tried : effect, matter, chance);
        }
    }

    private void add(StringBuilder text, boolean wanted, String section, Matter matter, Chance chance) {
        if (wanted) {
            String clause = words.say(section, chance, matter.words());
            if (text.indexOf(clause) < 0 && text.length() + clause.length() < MOST) {
                text.append(clause).append("。");
            }
        }
    }

    private static String voice(Matter matter) {
        String voice = matter.door().voice();
        if (!matter.anonymous()) {
            return voice;
        }
        return voice.equals("PHONE") ? "ANONYMOUS" : "ANONYMOUS.OTHER";
    }
}
