package niangjia.demo.years;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.Category;
import niangjia.complaint.MatterType;
import niangjia.complaint.Urgency;
import niangjia.demo.years.Employers.Employer;

/** Draws the facts of a contact: who, where, about what, since when, how much. */
final class Matters {
    private static final List<String> OF_A_PERSON = List.of("岗", "龄", "厂", "头", "姓", "我");
    private static final List<String> OF_A_MATTER = List.of("人", "月", "薪", "额", "均", "起");

    private static final int LARGE_GROUP = 10;
    private static final List<String> SMALL = List.of("零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十");

    private final long seed;
    private final int total;
    private final Outline outline;
    private final Seasons seasons;
    private final Employers employers;
    private final Phrasebook words;

    Matters(long seed, int total, Outline outline, Seasons seasons, Employers employers, Phrasebook words) {
        this.seed = seed;
        this.total = total;
        this.outline = outline;
        this.seasons = seasons;
        this.employers = employers;
        this.words = words;
    }

    Matter of(int index) {
        Fate fate = outline.fate(index);
        int earlier = outline.earlier(index);
        Matter known = earlier == index ? null : of(earlier);
        Chance chance = Chance.of(seed, "matter", index);
        // another one of the same employer is another person
        Matter byTheSame = known != null && (fate == Fate.JOINED || chance.in(0.5)) ? known : null;
        Matter again = fate == Fate.JOINED ? byTheSame : null;
        Category category = again == null ? Subjects.category(chance, outline, seasons, index) : again.category();
        Employer employer = known == null ? employer(category, chance) : known.employer();
        int personIndex = byTheSame == null ? index : byTheSame.personIndex();
        Person person = Person.of(seed, personIndex, employer.trade(), words);
        LocalDateTime at = outline.at(index);
        Door door = outline.door(index);
        boolean anonymous = byTheSame == null ? fate != Fate.ANSWERED && chance.in(0.06) : byTheSame.anonymous();
        Size size = again == null
                ? size(category, fate, employer, chance)
                : new Size(again.workers(), 0, 0, again.sum(), again.small());
        Map<String, String> facts = facts(employer, person, at, chance);
        facts.putAll(size.words(at.toLocalDate(), chance));
        if (byTheSame != null) {
            facts.putAll(kept(byTheSame.words(), OF_A_PERSON));
        }
        if (again != null) {
            facts.putAll(kept(again.words(), OF_A_MATTER));
        }
        return new Matter(
                index,
                at,
                fate,
                door,
                category,
                type(category, fate),
                urgency(category, size.workers(), at.toLocalDate(), chance),
                size.workers(),
                employer,
                personIndex,
                person,
                anonymous,
                chance.in(anonymous ? 0.5 : 0.1),
                local(index, door, chance),
                size.sum(),
                size.small(),
                Map.copyOf(facts));
    }

    /** How many it concerns, and how much. */
    private record Size(int workers, int pay, int months, long sum, boolean small) {
        Map<String, String> words(LocalDate today, Chance chance) {
            LocalDate since = today.minusMonths(months).withDayOfMonth(1);
            return Map.of(
                    "人", String.valueOf(workers),
                    "月", SMALL.get(Math.min(months, 10)) + "个月",
                    "薪", yuan(pay, chance),
                    "额", yuan(sum, chance),
                    "均", yuan(Math.max(1, sum / workers / 100) * 100, chance),
                    "起", month(since, today));
        }
    }

    private static Size size(Category category, Fate fate, Employer employer, Chance chance) {
        int workers = workers(category, fate, chance);
        int pay = employer.trade().pay(chance);
        int months = chance.between(1, 7);
        boolean small = chance.in(Subjects.small(category));
        double each = pay * months * (0.5 + 0.6 * chance.unit()) * (Subjects.inPart(category, small) ? 0.2 : 1);
        return new Size(workers, pay, months, sum(category, fate, each, workers, chance), small);
    }

    private static Map<String, String> kept(Map<String, String> known, List<String> names) {
        Map<String, String> kept = new HashMap<>(known);
        kept.keySet().retainAll(names);
        return kept;
    }

    private boolean local(int index, Door door, Chance chance) {
        return door.local() && chance.in(0.55) && Stand.wanted(index, total) == Stand.ANY;
    }

    private Employer employer(Category category, Chance chance) {
        Trade trade =
                switch (category) {
                    case WAGE_MIGRANT -> Trade.BUILDING;
                    case NEW_FORM -> Trade.DELIVERY;
                    default ->
                        chance.weighed(
                                List.of(Trade.values()),
                                each -> each == Trade.BUILDING || each == Trade.DELIVERY ? 2 : each.weight());
                };
        return employers.draw(trade, chance);
    }

    private static int workers(Category category, Fate fate, Chance chance) {
        boolean shared =
                switch (category) {
                    case WAGE_MIGRANT, LAYOFF -> chance.in(0.5);
                    case UNION_RIGHT, DEMOCRACY, COLLECTIVE -> chance.in(0.6);
                    case WAGE, SOCIAL_INS, HOURS_LEAVE, AGENCY, NEW_FORM -> chance.in(0.18);
                    default -> false;
                };
        if (fate == Fate.ANSWERED || !shared) {
            return 1;
        }
        return chance.in(0.72) ? chance.between(2, LARGE_GROUP - 1) : chance.between(LARGE_GROUP, 46);
    }

    private static long sum(Category category, Fate fate, double each, int workers, Chance chance) {
        if (fate == Fate.ANSWERED || !Subjects.aboutMoney(category)) {
            return 0;
        }
        long rounded = Math.max(3, Math.round(each / 100));
        // who counts exactly says odd sums
        return rounded * 100 * workers + (chance.in(0.3) ? chance.between(1, 99) : 0);
    }

    private static MatterType type(Category category, Fate fate) {
        return switch (category) {
            case HARDSHIP, TRAINING -> MatterType.SERVICE_AND_RELIEF;
            case LEGAL_AID -> MatterType.LEGAL_AID;
            case SUGGESTION -> MatterType.SUGGESTION;
            default -> fate == Fate.ANSWERED ? MatterType.CONSULTATION : MatterType.COMPLAINT;
        };
    }

    private Urgency urgency(Category category, int workers, LocalDate day, Chance chance) {
        boolean pay = category == Category.WAGE || category == Category.WAGE_MIGRANT;
        if (pay && chance.in(0.008)) {
            return Urgency.EMERGENCY;
        }
        if (workers >= LARGE_GROUP) {
            return chance.in(0.1) ? Urgency.GROUP_ALARM : Urgency.GROUP_DISPUTE;
        }
        return chance.in(pay && seasons.beforeFestival(day) ? 0.45 : 0.06) ? Urgency.URGENT : Urgency.ORDINARY;
    }

    private Map<String, String> facts(Employer employer, Person person, LocalDateTime at, Chance chance) {
        Map<String, String> facts = new HashMap<>();
        Trade trade = employer.trade();
        facts.put("名", employer.name());
        facts.put("厂称", chance.in(0.6) ? employer.name() : chance.in(0.5) ? "该单位" : "用人单位");
        facts.put("厂", words.say("ref." + trade.manner(), chance, Map.of()));
        facts.put("头", words.say("boss." + trade.boss(), chance, Map.of()));
        facts.put("岗", words.say("trade." + trade + ".job", chance, Map.of()));
        facts.put("业", trade.called());
        facts.put("处", words.say("county.place", chance, Map.of()));
        facts.put("地", employer.county().place() + facts.get("处"));
        facts.put("姓", chance.in(0.5) ? person.name() : person.surname() + "某");
        facts.put("龄", tenure(chance));
        LocalDate day = at.toLocalDate().minusDays(chance.between(2, 40));
        facts.put("日", day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
        facts.put("时", String.valueOf(chance.between(10, 13)));
        facts.put("休", SMALL.get(chance.between(1, 4)) + "天");
        facts.put("我", chance.in(0.5) ? "本人" : "自己");
        return facts;
    }

    private static String tenure(Chance chance) {
        if (chance.in(0.35)) {
            return SMALL.get(chance.between(2, 9)) + "个月";
        }
        String years = SMALL.get(chance.between(1, 9)) + "年";
        return chance.in(0.35) ? years + "多" : years;
    }

    private static String month(LocalDate since, LocalDate today) {
        String year =
                switch (today.getYear() - since.getYear()) {
                    case 0 -> "今年";
                    case 1 -> "去年";
                    default -> since.getYear() + "年";
                };
        return year + since.getMonthValue() + "月";
    }

    /** As people say it, or as a clerk writes it. */
    static String yuan(long sum, Chance chance) {
        boolean tenThousands = sum >= 10_000 && sum % 100 == 0 && chance.in(0.5);
        return tenThousands
                ? (sum % 10_000 == 0 ? String.valueOf(sum / 10_000) : trimmed(sum)) + "万元"
                : "%,d元".formatted(sum);
    }

    private static String trimmed(long sum) {
        String written = "%d.%02d".formatted(sum / 10_000, sum % 10_000 / 100);
        return written.endsWith("0") ? written.substring(0, written.length() - 1) : written;
    }
}
