package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Text that begins in a certain way, asked for as a range, which an index serves. */
public final class Prefix {
    private Prefix() {}

    public static Bson of(String field, String prefix) {
        return Filters.and(Filters.gte(field, prefix), Filters.lt(field, behind(prefix)));
    }

    /** Some element of the list begins so; not two elements that together lie around the range. */
    static Bson ofAny(String field, String prefix) {
        return Filters.elemMatch(field, new Document("$gte", prefix).append("$lt", behind(prefix)));
    }

    // one code point further, since no last character sorts last in UTF-16 and UTF-8 alike
    private static String behind(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        int next = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        String head = prefix.substring(0, prefix.length() - Character.charCount(last));
        return head + Character.toString(Math.min(next, Character.MAX_CODE_POINT));
    }
}
