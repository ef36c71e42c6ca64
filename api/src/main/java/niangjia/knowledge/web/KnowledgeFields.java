package niangjia.knowledge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import niangjia.knowledge.Wording;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A wording as lines to be compared, in the order in which it is read. */
@Component
final class KnowledgeFields {
    static final List<String> NAMES = List.of(
            "title", "text", "sources", "callersWords", "keywords", "category", "jurisdiction", "valid", "verified");

    private final KnowledgeWords said;
    private final PageWords words;

    KnowledgeFields(KnowledgeWords said, PageWords words) {
        this.said = said;
        this.words = words;
    }

    List<String> of(Wording wording) {
        return List.of(
                wording.title(),
                wording.text(),
                wording.sources().stream().map(said::wholeSource).collect(Collectors.joining("\n")),
                said.joined(wording.callersWords()),
                said.joined(wording.keywords()),
                words.label("Category", wording.category()),
                wording.jurisdiction(),
                words.text("knowledge.valid", wording.validFrom().toString(), text(wording.validUntil())),
                wording.verified()
                        ? words.text(
                                "knowledge.verified", text(wording.verifiedOn()), String.valueOf(wording.verifiedBy()))
                        : words.text("knowledge.unverified"));
    }

    private String text(@Nullable LocalDate day) {
        return day == null ? words.text("knowledge.no-end") : day.toString();
    }
}
