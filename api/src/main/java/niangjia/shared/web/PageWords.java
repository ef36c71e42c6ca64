package niangjia.shared.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says days, sums, codes and sentences in the language of the reader; templates know it as {@code @words}. */
@Component("words")
public final class PageWords {
    /** A place of a sentence: the number of its argument, and what kind of thing the argument is. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?::(\\w+))?}");

    private static final int FEW = 2;

    private final MessageSource messages;
    private final PageUnits units;
    private final Clock clock;

    public PageWords(MessageSource messages, PageUnits units, @Qualifier("pageClock") Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** The label of an enum's value; none for null. */
    public String label(String type, @Nullable String value) {
        return value == null ? "" : text("enum." + type + "." + value);
    }

    public String labels(String type, Collection<String> values) {
        return values.stream().map(value -> label(type, value)).collect(Collectors.joining(text("list.comma")));
    }

    /** The first few, and that there are more. */
    public String few(String type, List<String> values) {
        return values.size() <= FEW
                ? labels(type, values)
                : text("list.and-more", labels(type, values.subList(0, FEW)));
    }

    /** What a field is called in this act, else in general. */
    public String field(String act, String name) {
        String special = messages.getMessage("field." + act + "." + name, null, null, locale());
        return special == null ? field(name) : special;
    }

    /** Of a path like {@code caller.name} or {@code assistants[0].unitId}, what its last known part is called. */
    public String field(String path) {
        String plain = path.replaceAll("\\[\\d+]", "");
        String whole = messages.getMessage("field." + plain, null, null, locale());
        if (whole != null) {
            return whole;
        }
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        String known = messages.getMessage("field." + last, null, null, locale());
        return known == null ? last : known;
    }

    public String unit(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : units.nameOf(code);
    }

    public LocalDate today() {
        return DeskTime.dayOf(clock.instant());
    }

    /** Day and weekday; the year only when it is not this one. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String format = day.getYear() == today().getYear() ? "format.day" : "format.day-of-year";
        return DateTimeFormatter.ofPattern(text(format), locale()).format(day);
    }

    /** Today by the hour, other days by the day. */
    public String when(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        return DeskTime.dayOf(instant).equals(today())
                ? text("format.today", hour(instant))
                : day(DeskTime.dayOf(instant));
    }

    /** This minute, to tell how fresh a list is. */
    public String clock() {
        return second(clock.instant());
    }

    /** To the second, with the day unless it is today. */
    public String second(Instant instant) {
        String time = DateTimeFormatter.ofPattern("HH:mm:ss", locale()).format(instant.atZone(DeskTime.ZONE));
        LocalDate day = DeskTime.dayOf(instant);
        return day.equals(today()) ? time : day(day) + " " + time;
    }

    public String hour(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).format(instant.atZone(DeskTime.ZONE));
    }

    public String exact(Instant instant) {
        return day(DeskTime.dayOf(instant)) + " " + hour(instant);
    }

    /** This minute with its day, for what is printed. */
    public String stamp() {
        return exact(clock.instant());
    }

    /** A sum with separators, and without the fen where there are none; a dash for null. */
    public String yuan(@Nullable Long fen) {
        if (fen == null) {
            return text("sum.none");
        }
        String pattern = fen % 100 == 0 ? "#,##0" : "#,##0.00";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2));
    }

    /** A sentence whose places may say what they hold, as in {@code 派到 {0:unit}}; the key itself if it has no words. */
    public String phrase(String key, List<String> arguments) {
        String sentence = words(key);
        Matcher places = PLACE.matcher(sentence);
        return places.replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            String argument = number < arguments.size() ? arguments.get(number) : "";
            return Matcher.quoteReplacement(said(argument, place.group(2)));
        });
    }

    private String words(String key) {
        try {
            return text(key);
        } catch (NoSuchMessageException unknown) {
            return key;
        }
    }

    private String said(String argument, @Nullable String kind) {
        if (kind == null || argument.isEmpty()) {
            return argument;
        }
        return switch (kind) {
            case "unit" -> unit(argument);
            case "fen" -> yuan(Long.valueOf(argument));
            case "day" -> day(LocalDate.parse(argument));
            // a term is named after its clock and how often it was started
            case "clock" -> text("clock." + argument.replaceAll("[:#].*", ""));
            case "key" -> argument.substring(argument.indexOf(':') + 1);
            case "until" -> text("format.until", day(LocalDate.parse(argument)));
            case "moment" -> exact(Instant.parse(argument));
            case "flag" -> text("flag." + argument);
            default -> label(kind, argument);
        };
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
