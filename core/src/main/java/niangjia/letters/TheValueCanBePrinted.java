package niangjia.letters;

import java.util.List;
import java.util.OptionalInt;
import niangjia.shared.Rule;

/** Control signs, halves of pairs and signs that are none would tear the file of the letter. */
record TheValueCanBePrinted(Field field, Value value) implements Rule {
    @Override
    public boolean violated() {
        return sign().isPresent();
    }

    private OptionalInt sign() {
        return value.rows().stream()
                .flatMap(List::stream)
                .flatMapToInt(String::codePoints)
                .filter(TheValueCanBePrinted::unprintable)
                .findFirst();
    }

    /** Signs not yet assigned pass: rare characters of names reach the standard years before they reach this machine. */
    private static boolean unprintable(int sign) {
        boolean nothing = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
        return nothing
                || switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.SURROGATE -> true;
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    @Override
    public String code() {
        return "letters/value-not-printable";
    }

    @Override
    public List<Object> facts() {
        int sign = sign().orElse(0);
        return List.of(field.label(), "U+" + Integer.toHexString(0x10000 + sign).substring(sign > 0xFFFF ? 0 : 1));
    }
}
