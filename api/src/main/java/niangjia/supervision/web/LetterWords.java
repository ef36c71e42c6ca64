package niangjia.supervision.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import niangjia.letters.Printed;
import niangjia.letters.web.TermWords;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermRule;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a case puts into its papers, in the language of the papers, whatever the reader's own is. */
@Component
class LetterWords {
    static final String HOTLINE = "12351";
    static final String REFUSED = "受送达人拒绝签收";
    /** Where the record does not say what was asked. */
    static final String ASKED = "有关情况";

    private static final List<String> LAWS = List.of("《中华人民共和国工会法》", "《中华人民共和国劳动法》");
    /** A statute's name stands before what is said of it in brackets. */
    private static final Pattern REMARK = Pattern.compile("（[^）]*）");

    private static final Map<PaperKind, String> NAMES = Map.of(
            PaperKind.REMINDER, "工会劳动法律监督提示函",
            PaperKind.PUBLIC_REMINDER, "工会劳动法律监督提示函",
            PaperKind.OPINION, "工会劳动法律监督意见书",
            PaperKind.SUGGESTION, "工会劳动法律监督建议书");

    private final MessageSource messages;
    private final TermWords terms;

    LetterWords(MessageSource messages, TermWords terms) {
        this.messages = messages;
        this.terms = terms;
    }

    String matter(String category) {
        return messages.getMessage("enum.Category." + category, null, category, Locale.CHINESE) + "问题";
    }

    /** The national laws, and the statute of the place if its text was read. */
    List<String> bases(UnitRef issuer, Instant at) {
        List<String> bases = new ArrayList<>(LAWS);
        terms.rule(SupervisionClock.OPINION_REPLY.ruleKey(), issuer, at)
                .filter(TermRule::verified)
                .map(rule -> "《" + REMARK.matcher(rule.source()).replaceAll("") + "》")
                .filter(source -> !bases.contains(source))
                .ifPresent(bases::add);
        return bases;
    }

    /** How long the rules in force give for a reply, for example 15个工作日; null where they say nothing. */
    @Nullable
    String term(SupervisionClock clock, UnitRef issuer, Instant at) {
        return terms.term(clock.ruleKey(), issuer, at);
    }

    String office(String issuer) {
        return issuer + "办公室";
    }

    @Nullable
    String heard(boolean employer, boolean worker) {
        if (employer && worker) {
            return "分别听取了你单位和职工的意见";
        }
        return employer ? "听取了你单位的意见" : worker ? "听取了职工的意见" : null;
    }

    String reminded(Instant servedAt, PaperStatus status) {
        String after =
                switch (status) {
                    case LAPSED -> "，你单位逾期未作答复";
                    case REFUSED -> "，你单位拒绝签收";
                    case REPLY_REJECTED -> "，你单位的答复未能说明问题已经纠正";
                    case ANSWERED, REPLY_ACCEPTED -> "，你单位已作答复";
                    default -> "";
                };
        return "本会于" + day(servedAt) + "送达提示函" + after + "。";
    }

    String talksFailed(Instant at) {
        return "经协商，至" + day(at) + "未能达成一致。";
    }

    String name(PaperKind kind) {
        return Objects.requireNonNull(NAMES.get(kind));
    }

    String paper(PaperKind kind, String number) {
        return name(kind) + "（" + number + "）";
    }

    private static String day(Instant at) {
        return Printed.day(DeskTime.dayOf(at));
    }
}
