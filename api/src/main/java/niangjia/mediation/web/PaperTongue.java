package niangjia.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import niangjia.letters.Printed;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.PaymentWay;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.Route;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;

/** How papers of mediation say what the record has as codes: in the language of the papers, whatever the reader's own is. */
final class PaperTongue {
    static final String HOTLINE = "12351";
    static final String NONE = "—";

    private static final Map<ClaimKind, String> CLAIMS = Map.ofEntries(
            Map.entry(ClaimKind.WAGE, "劳动报酬"),
            Map.entry(ClaimKind.OVERTIME, "加班工资"),
            Map.entry(ClaimKind.DOUBLE_PAY, "未签劳动合同二倍工资"),
            Map.entry(ClaimKind.SEVERANCE, "经济补偿"),
            Map.entry(ClaimKind.UNLAWFUL_DISMISSAL, "违法解除赔偿金"),
            Map.entry(ClaimKind.INJURY_MEDICAL_COST, "工伤医疗费"),
            Map.entry(ClaimKind.INJURY_BENEFIT, "工伤待遇"),
            Map.entry(ClaimKind.SUSPENDED_WORK_PAY, "停工留薪期工资"),
            Map.entry(ClaimKind.NURSING, "护理费"),
            Map.entry(ClaimKind.ANNUAL_LEAVE_PAY, "未休年休假工资"),
            Map.entry(ClaimKind.SOCIAL_INSURANCE, "社会保险"),
            Map.entry(ClaimKind.RELATION, "劳动关系"),
            Map.entry(ClaimKind.REINSTATEMENT, "恢复劳动关系"),
            Map.entry(ClaimKind.CERTIFICATE, "离职证明"),
            Map.entry(ClaimKind.LAWYER_FEE, "律师费"),
            Map.entry(ClaimKind.SERVICE_PAY, "劳务报酬"),
            Map.entry(ClaimKind.FREIGHT_MONEY, "运费"),
            Map.entry(ClaimKind.OTHER, "其他事项"));

    private static final Map<Route, String> ROUTES = Map.of(
            Route.ARBITRATION, "向劳动人事争议仲裁委员会申请仲裁。",
            Route.COURT, "向人民法院提起诉讼。",
            Route.LABOUR_INSPECTION, "向劳动保障监察机构投诉。",
            Route.PAYMENT_ORDER, "持协议向人民法院申请支付令。",
            Route.LEGAL_AID, "向工会或者法律援助机构申请法律援助。",
            Route.CRIMINAL_REPORT, "涉嫌犯罪的，向公安机关报案。");

    private static final Map<PaymentWay, String> WAYS = Map.of(
            PaymentWay.CASH, "现金",
            PaymentWay.TRANSFER, "银行转账",
            PaymentWay.CHEQUE, "支票",
            PaymentWay.SUPERVISED_ACCOUNT, "监管账户",
            PaymentWay.OTHER, "其他方式");

    private PaperTongue() {}

    static String claim(String kind) {
        return CLAIMS.getOrDefault(ClaimKind.valueOf(kind), NONE);
    }

    /** What is to be said of a route in its own words is none of these. */
    static List<String> routes(List<String> names) {
        return names.stream()
                .map(Route::valueOf)
                .filter(ROUTES::containsKey)
                .map(ROUTES::get)
                .toList();
    }

    /** Those the law leaves open to whoever is not mediated. */
    static List<String> routes(boolean labour) {
        return routes(
                labour
                        ? List.of(Route.ARBITRATION.name(), Route.LABOUR_INSPECTION.name(), Route.LEGAL_AID.name())
                        : List.of(Route.COURT.name(), Route.LEGAL_AID.name()));
    }

    static String way(String name) {
        return WAYS.getOrDefault(PaymentWay.valueOf(name), NONE);
    }

    /** How the case came. @param body that sent it */
    static String source(String origin, @Nullable String body) {
        String from = body == null ? "" : body;
        return switch (ApplicationOrigin.valueOf(origin)) {
            case WRITTEN -> "书面申请";
            case ORAL -> "口头申请";
            case COMPLAINT -> "工会服务热线诉求转入";
            case SUPERVISION -> "工会劳动法律监督案件转入";
            case COURT_BEFORE_FILING -> from + "委派调解";
            case COURT_AFTER_FILING, COURT_SUMMARY, ARBITRATION -> from + "委托调解";
            case OTHER_UNION -> from + "转来";
        };
    }

    static String review(ReviewKind kind) {
        return kind == ReviewKind.ARBITRAL ? "仲裁审查" : "司法确认";
    }

    static String before(LocalDate day) {
        return Printed.day(day) + "前";
    }

    static String day(Instant at) {
        return Printed.day(DeskTime.dayOf(at));
    }

    /** For example 18600元. */
    static String sum(long fen) {
        return Printed.sum(new Money(fen));
    }

    /** In a column that says 元 in its head. */
    static String figure(@Nullable Long fen) {
        if (fen == null) {
            return NONE;
        }
        String sum = sum(fen);
        return sum.substring(0, sum.length() - 1);
    }

    static String sentence(String words) {
        String plain = words.strip();
        return plain.endsWith("。") || plain.endsWith("；") ? plain : plain + "。";
    }

    /** One line of what may have been written in several. */
    static String line(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", "；");
    }
}
