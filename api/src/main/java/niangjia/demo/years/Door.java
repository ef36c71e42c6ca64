package niangjia.demo.years;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.complaint.Channel;
import niangjia.complaint.Medium;

/** By which door people come, how often, and at what hour. */
enum Door {
    HOTLINE(Channel.PHONE_12351, Medium.PHONE, "PHONE", 55, false),
    LOCAL_PHONE(Channel.PHONE_LOCAL, Medium.PHONE, "PHONE", 6, true),
    VISIT(Channel.VISIT, Medium.IN_PERSON, "VISIT", 15, true),
    LETTER(Channel.LETTER, Medium.PAPER, "PAPER", 6, true),
    WEB(Channel.ONLINE, Medium.WEB, "WEB", 5, false),
    APP(Channel.ONLINE, Medium.APP, "WEB", 4, false),
    EMAIL(Channel.EMAIL, Medium.EMAIL, "PAPER", 1, false),
    CITY_HOTLINE(Channel.REFERRAL_12345, Medium.WEB, "REFERRAL", 4, true),
    UPPER_UNION(Channel.REFERRAL_UPPER, Medium.OFFICIAL_LETTER, "REFERRAL", 2, true),
    OUTREACH(Channel.OUTREACH, Medium.IN_PERSON, "OUTREACH", 1.2, true),
    INSPECTION(Channel.INSPECTION, Medium.IN_PERSON, "OUTREACH", 0.8, true);

    private static final List<Door> ALL = List.of(values());
    private static final List<Door> ALWAYS =
            Arrays.stream(values()).filter(door -> !door.officeHours).toList();
    /** Calls by the hour of the day: three peaks, and a few at night. */
    private static final double[] HOURS = {
        1, 1, 1, 1, 1, 2, 4, 8, 22, 34, 32, 20, 14, 14, 24, 30, 28, 20, 16, 18, 16, 10, 5, 2
    };

    private static final List<Integer> HOUR_NUMBERS =
            IntStream.range(0, HOURS.length).boxed().toList();

    private final Channel channel;
    private final Medium medium;
    private final String voice;
    private final double weight;
    private final boolean officeHours;

    Door(Channel channel, Medium medium, String voice, double weight, boolean officeHours) {
        this.channel = channel;
        this.medium = medium;
        this.voice = voice;
        this.weight = weight;
        this.officeHours = officeHours;
    }

    static Door drawn(Chance chance, boolean officeOpen) {
        return chance.weighed(officeOpen ? ALL : ALWAYS, door -> door.weight);
    }

    Channel channel() {
        return channel;
    }

    Medium medium() {
        return medium;
    }

    /** Whose words the account is in: a section of the phrasebook. */
    String voice() {
        return voice;
    }

    /** What the one who speaks is called in this trade. */
    String speaker() {
        return switch (voice) {
            case "VISIT" -> "来访人";
            case "PAPER" -> "来信人";
            case "WEB" -> "留言人";
            case "REFERRAL" -> "当事人";
            case "OUTREACH" -> "反映人";
            default -> "来电人";
        };
    }

    boolean referred() {
        return voice.equals("REFERRAL");
    }

    /** Whether a county's own desk may be the one that is spoken to. */
    boolean local() {
        return this == VISIT || this == LOCAL_PHONE || this == LETTER || voice.equals("OUTREACH");
    }

    LocalDateTime at(LocalDate day, Chance chance) {
        if (!officeHours) {
            int hour = chance.weighed(HOUR_NUMBERS, each -> HOURS[each]);
            return day.atTime(hour, chance.below(60));
        }
        boolean morning = chance.in(0.6);
        return day.atTime(morning ? LocalTime.of(8, 35) : LocalTime.of(14, 35))
                .plusMinutes(chance.below(morning ? 200 : 175));
    }
}
