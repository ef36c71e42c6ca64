package niangjia.proof;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How a call is typed, from the first word to the last digit: every state of the sheet in which a desk would ask. */
final class Strokes {
    /** The common characters of this set stand in the order of their sound. */
    private static final Charset BY_SOUND = Charset.forName("GB2312");

    private static final int LAST = 0xD7FA;
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final String FIRST_OF_EACH = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

    private Strokes() {}

    /** Words come a few characters at a time, letters and digits one by one; some slip, some are spelt by initials. */
    static List<Map<String, String>> of(Crowd.Caller caller, long seed) {
        Random random = new Random(seed);
        List<Map<String, String>> states = new ArrayList<>();
        Map<String, String> sheet = new LinkedHashMap<>();
        typed(states, sheet, "account", caller.account(), 4);
        if (random.nextBoolean()) {
            typed(
                    states,
                    sheet,
                    "order.employer.name",
                    initials(caller.employer().substring(3, 7)),
                    1);
        } else {
            typed(states, sheet, "order.employer.name", caller.employer().substring(3, 7), 2);
        }
        typed(states, sheet, "order.place", caller.place(), 3);
        typed(states, sheet, "caller.name", random.nextBoolean() ? initials(caller.name()) : caller.name(), 1);
        String phone = caller.phone();
        if (random.nextInt(3) == 0) {
            phone = phone.substring(0, 7) + phone.charAt(8) + phone.charAt(7) + phone.substring(9);
        }
        typed(states, sheet, "caller.phone", phone, 1);
        sheet.put("order.category", "WAGE");
        states.add(new LinkedHashMap<>(sheet));
        return states;
    }

    private static void typed(
            List<Map<String, String>> states, Map<String, String> sheet, String field, String text, int atOnce) {
        for (int to = atOnce; to < text.length() + atOnce; to += atOnce) {
            sheet.put(field, text.substring(0, Math.min(to, text.length())));
            states.add(new LinkedHashMap<>(sheet));
        }
    }

    private static String initials(String words) {
        StringBuilder letters = new StringBuilder();
        for (char character : words.toCharArray()) {
            int code = code(character);
            for (int i = LETTERS.length() - 1; i >= 0 && code < LAST; i--) {
                if (code >= code(FIRST_OF_EACH.charAt(i))) {
                    letters.append(LETTERS.charAt(i));
                    break;
                }
            }
        }
        return letters.length() < 2 ? words : letters.toString();
    }

    private static int code(char character) {
        byte[] bytes = String.valueOf(character).getBytes(BY_SOUND);
        return bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    }
}
