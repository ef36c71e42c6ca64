package niangjia.demo.years;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.ActKind;
import niangjia.complaint.Consent;
import niangjia.demo.years.Accounts.Account;
import niangjia.demo.years.Desk.Holder;
import org.jspecify.annotations.Nullable;

/** One story while it is being told: the facts, the people, the time, and how it goes on. */
final class Telling {
    private static final String CALLER = "来电人";

    private final long seed;
    private final Matter matter;
    private final Account account;
    private final Desk desk;
    private final Chance chance;
    private final Phrasebook words;
    private final Diary diary;
    private final Map<String, String> facts;
    private final Set<ActKind> done = EnumSet.noneOf(ActKind.class);
    private Holder holder;
    private List<Consent> consents = List.of();
    private long received;
    private @Nullable LocalDate promisedOn;
    private long promised;
    private boolean solved;

    Telling(
            long seed,
            Matter matter,
            Account account,
            Desk desk,
            Holder holder,
            Chance chance,
            Phrasebook words,
            Diary diary) {
        this.seed = seed;
        this.matter = matter;
        this.account = account;
        this.desk = desk;
        this.holder = holder;
        this.chance = chance;
        this.words = words;
        this.diary = diary;
        this.facts = new HashMap<>(matter.words());
        if (!account.money()) {
            facts.remove("额");
        }
    }

    Matter matter() {
        return matter;
    }

    Account account() {
        return account;
    }

    Desk desk() {
        return desk;
    }

    Chance chance() {
        return chance;
    }

    Diary diary() {
        return diary;
    }

    Holder holder() {
        return holder;
    }

    void heldBy(Holder next) {
        holder = next;
    }

    boolean in(double share) {
        return chance.in(share);
    }

    /** Says it with the facts of the matter and of this day. */
    String say(String section) {
        LocalDate day = diary.today();
        facts.put("日", day(day.minusDays(chance.below(2))));
        facts.put("约", day(day.plusDays(chance.between(10, 40))));
        facts.put("分", String.valueOf(chance.between(4, 28)));
        facts.put("收", Matters.yuan(Math.max(received, 1), chance));
        facts.put("项", account.claim().isEmpty() ? "来电人的诉求" : account.claim());
        return words.say(section, chance, facts).replace(CALLER, matter.door().speaker());
    }

    boolean knows(String section) {
        return words.knows(section);
    }

    /** One that has not been done in this matter yet, as far as there are any. */
    ActKind freshAct(List<ActKind> all) {
        ActKind kind = chance.pick(all);
        for (int tries = 0; !done.add(kind) && tries < all.size(); tries++) {
            kind = chance.pick(all);
        }
        return kind;
    }

    <T> T pick(List<T> all) {
        return chance.pick(all);
    }

    List<String> lines(String section) {
        return words.lines(section);
    }

    void handler(String act, Object... fields) {
        diary.does(holder.handler(), act, Fields.of(fields));
    }

    void chair(String act, Object... fields) {
        diary.does(holder.chair(), act, Fields.of(fields));
    }

    void platform(String act, Object... fields) {
        diary.does(desk.platform(), act, Fields.of(fields));
    }

    void logger(String act, Object... fields) {
        diary.does(desk.logger(), act, Fields.of(fields));
    }

    void asker(String act, Object... fields) {
        diary.does(desk.asker(), act, Fields.of(fields));
    }

    long received() {
        return received;
    }

    void receives(long sum) {
        received += sum;
    }

    List<Consent> agreesTo(List<Consent> given) {
        consents = given;
        return given;
    }

    boolean agreed(Consent consent) {
        return consents.contains(consent);
    }

    /** The first instalment. */
    void promises(LocalDate due, long sum) {
        promisedOn = due;
        promised = sum;
    }

    @Nullable
    LocalDate promisedOn() {
        return promisedOn;
    }

    long promised() {
        return promised;
    }

    void solved(boolean word) {
        solved = word;
    }

    boolean wasSolved() {
        return solved;
    }

    /** Another worker of the group. */
    String memberName(int index) {
        return Person.of(seed, index, matter.employer().trade(), words).name();
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
