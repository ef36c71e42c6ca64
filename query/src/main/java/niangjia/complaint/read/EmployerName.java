package niangjia.complaint.read;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an employer is called beside its name on paper: without its region, its legal form, what stands in brackets, and
 * what it makes.
 *
 * @param plain in one width and case, without blanks and punctuation
 * @param core what makes it this employer: region and legal form taken away
 * @param others shorter and longer names people use, the core first
 */
record EmployerName(String plain, String core, List<String> others) {
    private static final int SHORTEST = 2;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔].*?[)\\]】〕]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{P}\\p{S}]+");
    private static final Pattern REGION =
            Pattern.compile("(?:中国)?(?:(?:[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,8}自治区|"
                    + "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|"
                    + "内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾)市?)?"
                    + "(?:[\\u4e00-\\u9fff]{2,3}市|[\\u4e00-\\u9fff]{2,8}(?:自治州|盟))?"
                    + "(?:[\\u4e00-\\u9fff]{1,8}自治县|[\\u4e00-\\u9fff]{2,3}(?:县|区|市)|[\\u4e00-\\u9fff]县)?"
                    + "(?:[\\u4e00-\\u9fff]{2,3}(?:街道|镇|乡))?");
    private static final List<String> FORMS = List.of(
            "股份有限责任公司",
            "有限责任公司",
            "股份有限公司",
            "股份合作公司",
            "有限公司",
            "集团公司",
            "总公司",
            "分公司",
            "子公司",
            "公司",
            "集团",
            "股份",
            "控股",
            "个体工商户",
            "普通合伙",
            "有限合伙",
            "合伙企业",
            "个人独资企业",
            "工厂",
            "总厂",
            "分厂",
            "厂",
            "经营部",
            "服务部",
            "门市部",
            "项目部",
            "营业部",
            "工作室",
            "总店",
            "分店",
            "商行",
            "中心");
    private static final List<String> TRADES = List.of(
            "房地产开发", "人力资源", "信息技术", "文化传媒", "物业管理", "物业服务", "劳务派遣", "建筑工程", "建筑劳务", "房地产", "鞋材", "鞋业", "箱包", "电子",
            "科技", "建筑", "建设", "物业", "餐饮", "服饰", "服装", "制衣", "纺织", "机械", "食品", "物流", "运输", "劳务", "家具", "化工", "制造", "工程",
            "商贸", "贸易", "实业", "置业", "装饰", "投资", "管理", "服务", "酒店", "宾馆", "医院", "学校", "幼儿园", "保安", "环保", "医药", "农业", "传媒",
            "教育", "技术", "网络", "保洁", "超市", "百货", "矿业", "水泥", "陶瓷", "玩具", "塑胶", "五金", "汽车", "快递", "外卖", "发展", "印务", "包装",
            "纸业", "木业", "钢构", "钢铁", "光电", "能源", "电力");

    /** The same for names that differ in width, case and blanks alone. */
    static String key(String written) {
        return BLANKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static EmployerName of(String written) {
        String wide = key(written);
        String plain = bare(wide);
        String open = bare(BRACKETS.matcher(wide).replaceAll(""));
        String here = open.length() < SHORTEST ? plain : open;
        String core = withoutForm(withoutRegion(here));
        Set<String> others = new LinkedHashSet<>();
        others.add(core);
        others.add(withoutTrade(core));
        others.add(withoutForm(here));
        others.add(withoutRegion(here));
        others.add(here);
        others.remove(plain);
        return new EmployerName(plain, core, List.copyOf(others));
    }

    private static String bare(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }

    private static String withoutRegion(String name) {
        Matcher region = REGION.matcher(name);
        String rest = region.lookingAt() ? name.substring(region.end()) : name;
        return withoutForm(rest).length() < SHORTEST || FORMS.contains(rest) ? name : rest;
    }

    private static String withoutForm(String name) {
        return without(name, FORMS);
    }

    private static String withoutTrade(String core) {
        return without(core, TRADES);
    }

    private static String without(String name, List<String> endings) {
        String rest = name;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String ending : endings) {
                if (rest.endsWith(ending) && rest.length() - ending.length() >= SHORTEST) {
                    rest = rest.substring(0, rest.length() - ending.length());
                    shorter = true;
                }
            }
        }
        return rest;
    }
}
