package niangjia.shared.web.acts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.web.Faults;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads single values; what cannot be read is noted as a fault and gives null. Blank text counts as absent. */
public final class JsonValues {
    public static final int LINE = 200;
    public static final int ACCOUNT = 20_000;
    public static final int ENTRIES = 2_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final String DAYS = FIRST_DAY + "…" + LAST_DAY;
    private static final BigDecimal LARGEST_SUM = BigDecimal.TEN.pow(12);
    private static final Pattern SUM = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    /** What may be repeated to the sender: a code, never a sentence, nor what might be a telephone number. */
    private static final Pattern CODE = Pattern.compile("(?!.*\\d{7})[A-Za-z0-9_.:-]{1,40}");

    private final Faults faults;

    public JsonValues(Faults faults) {
        this.faults = faults;
    }

    public static boolean absent(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || node.isMissingNode()
                || (node.isString() && node.stringValue().isBlank());
    }

    public void missing(String field) {
        faults.add(field, Faults.MISSING, null, "a value");
    }

    /** One line, without blanks around it. */
    public @Nullable String line(String field, JsonNode node) {
        String text = text(field, node, LINE, false);
        return text == null ? null : text.strip();
    }

    /** Words as they were written, line breaks included. */
    public @Nullable String account(String field, JsonNode node) {
        return text(field, node, ACCOUNT, true);
    }

    public @Nullable Integer number(String field, JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        return wrongType(field, node, "integer");
    }

    public @Nullable Boolean flag(String field, JsonNode node) {
        return node.isBoolean() ? (Boolean) node.booleanValue() : wrongType(field, node, "true, false");
    }

    public @Nullable Money money(String field, JsonNode node) {
        if (!node.isNumber() && !node.isString()) {
            return wrongType(field, node, "number or string");
        }
        String written = node.isNumber()
                ? plain(node.decimalValue())
                : node.stringValue().strip();
        if (SUM.matcher(written).matches()) {
            BigDecimal sum = new BigDecimal(written);
            if (sum.compareTo(LARGEST_SUM) <= 0) {
                return Money.yuan(sum);
            }
        }
        faults.add(field, Faults.BAD_SUM, null, "0…" + LARGEST_SUM.toPlainString() + ", two decimals at most");
        return null;
    }

    public @Nullable LocalDate date(String field, JsonNode node) {
        String written = line(field, node);
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (possible(day)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        faults.add(field, Faults.IMPOSSIBLE_DATE, shown(written), "YYYY-MM-DD, " + DAYS);
        return null;
    }

    public @Nullable Instant moment(String field, JsonNode node) {
        String written = line(field, node);
        if (written == null) {
            return null;
        }
        try {
            Instant moment = OffsetDateTime.parse(written).toInstant();
            if (possible(moment.atOffset(ZoneOffset.UTC).toLocalDate()) && possible(DeskTime.dayOf(moment))) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            // told below
        }
        faults.add(field, Faults.IMPOSSIBLE_DATE, shown(written), "YYYY-MM-DDThh:mm:ssZ, " + DAYS);
        return null;
    }

    public <T> @Nullable T option(String field, JsonNode node, Class<T> type) {
        String written = line(field, node);
        if (written == null) {
            return null;
        }
        for (T value : type.getEnumConstants()) {
            if (((Enum<?>) value).name().equals(written)) {
                return value;
            }
        }
        faults.add(field, Faults.NOT_ONE_OF, shown(written), String.join(", ", names(type)));
        return null;
    }

    /** As {@link #option}, where the name alone is kept. */
    public @Nullable String oneOf(String field, JsonNode node, List<String> options) {
        String written = line(field, node);
        if (written == null || options.contains(written)) {
            return written;
        }
        faults.add(field, Faults.NOT_ONE_OF, shown(written), String.join(", ", options));
        return null;
    }

    public <T> @Nullable T wrongType(String field, JsonNode node, String expected) {
        faults.add(field, Faults.WRONG_TYPE, node.getNodeType().name().toLowerCase(Locale.ROOT), expected);
        return null;
    }

    public static @Nullable String shown(String written) {
        return CODE.matcher(written).matches() ? written : null;
    }

    private @Nullable String text(String field, JsonNode node, int longest, boolean lines) {
        if (!node.isString()) {
            return wrongType(field, node, "string");
        }
        String text = node.stringValue();
        if (text.length() > longest) {
            faults.add(field, Faults.TOO_LONG, String.valueOf(text.length()), "≤ " + longest);
            return null;
        }
        if (text.codePoints().anyMatch(c -> unwritable(c, lines))) {
            faults.add(field, Faults.CONTROL_CHARACTER, null, "no control characters");
            return null;
        }
        return text;
    }

    /** Half a surrogate pair cannot be stored as UTF-8, and PostgreSQL takes no NUL. */
    private static boolean unwritable(int c, boolean lines) {
        if (lines && (c == '\n' || c == '\r' || c == '\t')) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (!lines && (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR));
    }

    /** 1e400000000 must not be written out before it is refused. */
    private static String plain(BigDecimal sum) {
        return Math.abs((long) sum.scale()) > 20 || sum.precision() > 40
                ? ""
                : trimmed(sum).toPlainString();
    }

    private static BigDecimal trimmed(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean possible(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .toList();
    }
}
