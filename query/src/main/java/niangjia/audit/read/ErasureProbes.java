package niangjia.audit.read;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person's words are looked for by. A long text is looked for by pieces, so that the half of it is found, too; every
 * piece in each of the ways in which it could be written down.
 *
 * @param identity forms of what tells who somebody is, and nobody else has: numbers, addresses
 * @param telling forms of other words, so long that they are hardly there by chance
 * @param common forms of names and the like, which others may have too
 * @param said what was said as a whole, but for names and numbers
 */
public record ErasureProbes(List<String> identity, List<String> telling, List<String> common, Set<String> said) {
    /** So many characters of a number or an address are nobody else's. */
    private static final int IDENTIFYING = 6;

    /** Shorter phrases are everybody's. */
    private static final int TELLING = 8;

    private static final String BLOCK = "█";
    private static final int PIECE = 24;
    private static final int SHORTEST = 2;
    private static final char IDENTITY = 'i';
    private static final char OTHER = 'w';

    /** A word with a mark of what it is, as it is noted. */
    public static String marked(String word, boolean identity) {
        return (identity ? IDENTITY : OTHER) + word;
    }

    /** @param words as {@link #marked} made them */
    public static ErasureProbes of(Collection<String> words) {
        Set<String> identity = new LinkedHashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        Set<String> common = new LinkedHashSet<>();
        Set<String> said = new HashSet<>();
        for (String word : words) {
            boolean identifies = word.charAt(0) == IDENTITY;
            if (!identifies) {
                said.add(word.substring(1).strip());
            }
            for (String piece : pieces(word.substring(1).strip())) {
                if (identifies && piece.length() >= SHORTEST) {
                    (piece.length() < IDENTIFYING ? common : identity).addAll(written(piece));
                } else if (!identifies && piece.length() >= TELLING) {
                    telling.addAll(written(piece));
                }
            }
        }
        return new ErasureProbes(List.copyOf(identity), List.copyOf(telling), List.copyOf(common), Set.copyOf(said));
    }

    /** Whether a text quotes the person in any way. */
    public boolean in(String text) {
        return tells(text) || names(text);
    }

    /**
     * Whether words of somebody else quote the person. The very same words under another key are not a quote but what is
     * said to many, as the answer the desk gives to a question it hears every day; unless they name the person.
     */
    boolean quotedBy(String text) {
        return identifies(text) || names(text) || tells(text) && !said.contains(text.strip());
    }

    /** Whether it has a number or an address of the person. */
    public boolean identifies(String text) {
        return identity.stream().anyMatch(text::contains);
    }

    /** Whether it has anything of the person but a name. */
    public boolean tells(String text) {
        return identifies(text) || telling.stream().anyMatch(text::contains);
    }

    /** Whether it has a name that others may have too. */
    public boolean names(String text) {
        return common.stream().anyMatch(text::contains);
    }

    /** The text with a block in place of every sign of what quotes the person. */
    public String redacted(String text) {
        String left = text;
        for (List<String> some : List.of(identity, telling, common)) {
            for (String form : some) {
                left = left.replace(form, BLOCK.repeat(form.length()));
            }
        }
        return left;
    }

    public int count() {
        return identity.size() + telling.size() + common.size();
    }

    private static List<String> pieces(String word) {
        if (word.length() <= PIECE) {
            return List.of(word);
        }
        int middle = (word.length() - PIECE) / 2;
        return List.of(
                word.substring(0, PIECE),
                word.substring(middle, middle + PIECE),
                word.substring(word.length() - PIECE));
    }

    private static Set<String> written(String piece) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(piece);
        forms.add(URLEncoder.encode(piece, StandardCharsets.UTF_8));
        if (piece.chars().anyMatch(each -> each > 0x7f)) {
            forms.add(each(piece, "\\u%04x"));
            forms.add(each(piece, "\\u%04X"));
            forms.add(each(piece, "&#x%x;"));
            forms.add(each(piece, "&#%d;"));
        }
        return forms;
    }

    private static String each(String piece, String form) {
        return piece.chars().mapToObj(form::formatted).collect(Collectors.joining());
    }
}
