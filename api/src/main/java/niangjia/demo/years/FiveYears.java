package niangjia.demo.years;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Medium;
import niangjia.complaint.RepeatHandling;
import niangjia.demo.years.Accounts.Account;
import niangjia.demo.years.Desk.Holder;
import niangjia.shared.DeskTime;

/**
 * Five years of contacts by letter, visit and call in an invented prefecture, up to a moment. A pure function of seed and
 * moment: nothing is kept but an outline, and every story is told when it is asked for, always the same.
 */
public final class FiveYears {
    /** What a federation of this size reports for five years. */
    public static final int CONTACTS = 5_800;

    private final long seed;
    private final LocalDateTime end;
    private final WorkDays workDays = new WorkDays();
    private final Phrasebook words = Phrasebook.of("accounts.txt", "handling.txt", "names.txt");
    private final Outline outline;
    private final Matters matters;
    private final Accounts accounts;

    public FiveYears(long seed, Instant end) {
        this.seed = seed;
        this.end = LocalDateTime.ofInstant(end, DeskTime.ZONE).withSecond(0).withNano(0);
        Seasons seasons = new Seasons(this.end.toLocalDate(), workDays);
        this.outline = new Outline(seed, CONTACTS, this.end, seasons, workDays);
        this.matters = new Matters(seed, CONTACTS, outline, seasons, new Employers(seed, words), words);
        this.accounts = new Accounts(words, seasons);
    }

    /**
     * The last so many contacts, the oldest first. Who speaks of a contact that is not among them is left out, so that a
     * part is a part of the whole: all of it can be asked for later.
     */
    public Stream<Story> latest(int contacts) {
        BitSet chosen = new BitSet(CONTACTS);
        int first = CONTACTS - Math.min(contacts, CONTACTS);
        IntStream.range(first, CONTACTS)
                .filter(index -> outline.earlier(index) >= first)
                .forEach(chosen::set);
        for (int index = first - 1; index >= 0 && chosen.cardinality() < contacts; index--) {
            if (outline.earlier(index) == index) {
                chosen.set(index);
            }
        }
        return chosen.stream().mapToObj(this::story);
    }

    private Story story(int index) {
        Matter matter = matters.of(index);
        Chance chance = Chance.of(seed, "course", index);
        Account account = accounts.of(matter, chance);
        Stand wanted = Stand.wanted(index, CONTACTS);
        Diary diary = new Diary(matter.at(), end, wanted, workDays, chance, words, outline.comingBack(index));
        Telling telling = new Telling(
                seed, matter, account, Desk.of(matter, wanted, chance), holder(matter, chance), chance, words, diary);
        diary.whenPressed(urgeable -> pressed(telling, urgeable));
        tell(telling);
        ComplaintId needed = id(outline.earlier(index));
        return new Story(index, id(index), matter.at().toLocalDate(), needed, List.copyOf(diary.steps()));
    }

    private void tell(Telling t) {
        Matter matter = t.matter();
        int earlier = outline.earlier(matter.index());
        boolean known = matter.personIndex() != matter.index();
        Intake.log(t, known ? person(id(matter.personIndex())) : "");
        switch (matter.fate()) {
            case ANSWERED -> Intake.answer(t, words);
            case JOINED -> Intake.link(t, id(earlier), RepeatHandling.JOINED);
            case DECLINED -> {
                Intake.open(t);
                Intake.decline(t);
            }
            case SEPARATE -> {
                Intake.link(t, id(earlier), RepeatHandling.HANDLED_SEPARATELY);
                Intake.open(t);
                Courses.order(t);
            }
            case ORDER -> {
                Intake.open(t);
                Courses.order(t);
            }
        }
    }

    private static void pressed(Telling t, boolean urgeable) {
        if (urgeable && t.in(0.75)) {
            t.logger("urge", "reason", t.say("urge") + "。");
        } else {
            t.logger("add-information", "medium", Medium.PHONE, "text", t.say("more") + "。");
        }
    }

    private static Holder holder(Matter matter, Chance chance) {
        if (Stand.atTheSeat(matter.index(), CONTACTS)) {
            return Holder.of(County.SEAT);
        }
        boolean city = !matter.local() && chance.in(matter.category() == Category.LEGAL_AID ? 0.6 : 0.1);
        return city ? Holder.CITY_ITSELF : Holder.of(matter.employer().county());
    }

    private ComplaintId id(int index) {
        byte[] name = ("five years " + seed + " " + index).getBytes(StandardCharsets.UTF_8);
        return ComplaintId.of(UUID.nameUUIDFromBytes(name).toString());
    }

    private static String person(ComplaintId complaint) {
        return "person:" + complaint.value().substring(complaint.value().indexOf(':') + 1) + ".caller";
    }
}
