package niangjia.letters.web;

import java.util.ArrayList;
import java.util.List;
import niangjia.letters.Block;
import niangjia.letters.BlockKind;
import niangjia.letters.Given;
import niangjia.letters.Letter;
import niangjia.letters.LetterForm;
import niangjia.letters.Missing;

/**
 * A letter as the fragments of {@code letters/paper} show it: as paper, and the list of what is missing beside it.
 *
 * @param name what the paper is called
 * @param first the blocks above the imprint
 * @param imprint at the foot of the last page
 * @param toFill what whoever drafts it must still fill in
 * @param atIssue what only issuing brings: number and days
 */
public record PaperView(
        String name,
        boolean document,
        List<Part> first,
        List<Block> imprint,
        List<Missing> toFill,
        List<Missing> atIssue) {

    /** One block, or the rows of one table. */
    public record Part(String kind, List<Integer> widths, List<Block> blocks) {
        public Block block() {
            return blocks.get(0);
        }
    }

    public static PaperView of(Letter letter) {
        List<Part> parts = new ArrayList<>();
        List<Block> imprint = new ArrayList<>();
        for (Block block : letter.blocks()) {
            if (block.kind() == BlockKind.COPIES || block.kind() == BlockKind.IMPRINT) {
                imprint.add(block);
            } else if (goesOn(parts, block.kind())) {
                parts.get(parts.size() - 1).blocks().add(block);
            } else {
                parts.add(new Part(kind(block.kind()), block.widths(), new ArrayList<>(List.of(block))));
            }
        }
        return new PaperView(
                letter.name(),
                letter.form() == LetterForm.DOCUMENT,
                parts,
                imprint,
                letter.missing(Given.DRAFT),
                letter.missing(Given.ISSUE));
    }

    public boolean complete() {
        return toFill.isEmpty() && atIssue.isEmpty();
    }

    private static boolean goesOn(List<Part> parts, BlockKind kind) {
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1).kind();
        return kind == BlockKind.ROW || (last.equals("FORM") && kind(kind).equals("FORM"));
    }

    private static String kind(BlockKind kind) {
        return kind == BlockKind.ENTRY || kind == BlockKind.SPACE ? "FORM" : kind.name();
    }
}
