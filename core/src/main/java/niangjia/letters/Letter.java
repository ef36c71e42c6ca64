package niangjia.letters;

import java.util.List;
import java.util.Map;
import niangjia.shared.PaperDigest;
import niangjia.shared.Rule;

/**
 * A filled template: what the paper says, block by block, and where something is still missing. Says nothing that was not
 * put in it or stood in its template.
 *
 * @param template kind, at sign, version
 * @param name what the paper is called
 */
public record Letter(String kind, String template, String name, LetterForm form, List<Block> blocks) {
    public Letter {
        blocks = List.copyOf(blocks);
    }

    /** The letter of which these are the {@link #bytes}. @throws IllegalArgumentException if they are not of any */
    public static Letter of(byte[] bytes) {
        return LetterText.read(bytes);
    }

    /** What is missing, each once, in the order of the paper. */
    public List<Missing> missing() {
        return blocks.stream()
                .flatMap(block -> block.cells().stream())
                .flatMap(words -> words.missing().stream())
                .distinct()
                .toList();
    }

    public List<Missing> missing(Given given) {
        return missing().stream().filter(each -> each.given() == given).toList();
    }

    public boolean complete() {
        return missing().isEmpty();
    }

    /** Whether only issuing can add what is missing. */
    public boolean readyToIssue() {
        return missing(Given.DRAFT).isEmpty();
    }

    /** @throws niangjia.shared.RuleViolated {@code letters/incomplete} naming what is missing */
    public Letter orRefuse() {
        Rule.verify(new TheLetterIsComplete(missing()));
        return this;
    }

    /** @throws niangjia.shared.RuleViolated {@code letters/incomplete} naming what the draft lacks, number and day aside */
    public Letter readyOrRefuse() {
        Rule.verify(new TheLetterIsComplete(missing(Given.DRAFT)));
        return this;
    }

    /** As it leaves the house: with what only issuing brings, by field. The digest of what was signed stays that of this one. */
    public Letter issued(Map<String, String> brought) {
        return new Letter(
                kind,
                template,
                name,
                form,
                blocks.stream().map(block -> block.issued(brought)).toList());
    }

    /** Which of these stand anywhere in the letter; blank ones never do. For the check that a name is not given away. */
    public List<String> mentions(List<String> guarded) {
        List<String> all = blocks.stream()
                .flatMap(block -> block.cells().stream())
                .map(words -> Folded.of(words.plain()))
                .toList();
        return guarded.stream()
                .filter(each -> !Folded.of(each).isEmpty())
                .filter(each -> all.stream().anyMatch(words -> words.contains(Folded.of(each))))
                .toList();
    }

    /** The one text of this letter, in UTF-8: the same on every machine, readable by people, and read back by {@link #of}. */
    public byte[] bytes() {
        return LetterText.write(this);
    }

    public PaperDigest digest() {
        return PaperDigest.of(bytes());
    }
}
