package niangjia.complaint.read;

import java.util.List;

/**
 * A caller without a word of who it is.
 *
 * @param key pseudonym of the person
 * @param matters every complaint of the person in the viewer's reach
 */
public record CallerKey(String key, String number, List<String> matters) {
    public CallerKey {
        matters = List.copyOf(matters);
    }
}
