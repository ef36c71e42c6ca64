package niangjia.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.shared.PersonId;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Many invented callers, employers and matters, always the same ones. */
final class Crowd {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤单仇解查";
    private static final String GIVEN = "建军国强志明秀英丽华玉兰桂芳海燕小红春梅文斌伟杰俊峰浩宇婷雪琴淑珍永福德荣长青金凤翠花立新晓东旭阳子涵思远佳怡家豪鑫磊鹏飞艳霞凯旋平安康乐";
    private static final String BRANDS = "宏泰明德顺发鑫源恒通金盛华兴永昌万利百川东升南岭北辰中天西湖长丰大同富民广源和美嘉禾康达联创隆昌茂源诺亚鹏程庆丰仁和三湘泰安维新祥云雅致正邦卓越";
    private static final List<String> TRADES = List.of(
            "鞋材", "电子", "建筑", "物业", "餐饮", "服饰", "机械", "食品", "物流", "家具", "化工", "劳务", "商贸", "装饰", "酒店", "保安", "箱包", "五金",
            "塑胶", "运输");
    private static final List<String> REGIONS =
            List.of("邵阳市", "双清区", "大祥区", "北塔区", "邵东市", "新邵县", "邵阳县", "隆回县", "湖南", "洞口县");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "厂", "股份有限公司", "经营部");
    private static final List<String> SAID = List.of(
            "五月到七月的工资一直没发齐",
            "一个车间四十七个人都是这样",
            "老板说十月十号前补清",
            "到今天一分没有",
            "厂里机器昨天开始往外拉",
            "我们怕他跑了",
            "社保从去年十二月就没有交",
            "没有签劳动合同",
            "加班费按基本工资算",
            "上个月在冲床上压断了手指",
            "公司不肯申报工伤",
            "怀孕以后被调去仓库",
            "产假工资没有发",
            "说我旷工把我开除了",
            "试用期到了还不给转正",
            "高温津贴一分没有",
            "宿舍漏雨没有人管",
            "押金三百块不退",
            "派遣公司换了名字",
            "工资卡被别人拿着",
            "厂工会主席说做不了主",
            "班组长叫大家先别闹",
            "年假从来没有休过",
            "夜班补助被取消",
            "食堂的饭菜变质",
            "车间粉尘很大没有口罩",
            "体检发现听力下降",
            "裁员没有补偿",
            "让我们写自愿放弃社保",
            "合同到期不续签也不给说法",
            "包工头拿了钱不见了",
            "项目部说等甲方付款",
            "保安公司克扣服装费",
            "外卖站点罚款太多",
            "老板电话这两天不接",
            "只有财务还在上班",
            "仓库的消防通道锁着",
            "女工更衣室装了摄像头",
            "病假要扣双倍工资",
            "调岗以后工资少了一半");
    private static final List<String> CATEGORIES = List.of(
            "WAGE", "WAGE_MIGRANT", "SOCIAL_INS", "CONTRACT", "HOURS_LEAVE", "OSH_INJURY", "WOMEN_MINOR", "LAYOFF");
    private static final Instant FIRST = Instant.parse("2021-10-20T01:00:00Z");
    private static final String CITY = "430500";
    private static final String COUNTY = "430502";

    final List<String> employers;
    private final Random random = new Random(12351);
    private final int people;
    private final int matters;
    private final int open;

    /** One contact; those who call again do so under another complaint. */
    record Caller(String name, String phone, String employer, String place, String account) {}

    Crowd(int people, int employers, int matters, int open) {
        this.people = people;
        this.matters = matters;
        this.open = open;
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < employers) {
            names.add(one(REGIONS) + brand() + one(TRADES) + one(FORMS));
        }
        this.employers = List.copyOf(names);
    }

    int people() {
        return people;
    }

    Caller caller(int number) {
        Random own = new Random(number * 31L + 7);
        String name = one(SURNAMES, own) + one(GIVEN, own) + (own.nextInt(10) < 8 ? one(GIVEN, own) : "");
        // seven of ten live here, whose numbers share a few beginnings
        String phone = (own.nextInt(10) < 7 ? "1387390" : "13" + own.nextInt(10) + (1000 + own.nextInt(9000)))
                + "%04d".formatted(own.nextInt(10_000));
        phone = number % 10 < 7
                ? "13" + (5 + number % 5) + "%03d".formatted(number / 10_000 + 730) + phone.substring(6)
                : phone;
        StringBuilder account = new StringBuilder();
        int sentences = 3 + own.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            account.append(i == 0 ? "" : "，").append(SAID.get(own.nextInt(SAID.size())));
        }
        String employer = employers.get(Math.min(own.nextInt(employers.size()), own.nextInt(employers.size())));
        return new Caller(
                name, phone, employer, employer.substring(0, 3) + "工业园" + own.nextInt(40) + "栋", account.toString());
    }

    /** The whole stream of one complaint. */
    List<DomainEventMessage<?>> stream(int number, Seals seals) {
        Caller caller = caller(number);
        PersonId person = new PersonId("person:bench-" + number + ".caller");
        seals.ensure(person);
        Instant at = FIRST.plus(number * 26_000L / 1_000, ChronoUnit.MINUTES);
        String id = "complaint:bench-" + number;
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ContactLogged(
                id,
                at,
                "GD-%tY%<tm%<td-%04d".formatted(Date.from(at), number % 10_000),
                "PHONE_12351",
                "PHONE",
                CITY,
                "/" + CITY + "/",
                new CallerFacts(
                        person.value(),
                        false,
                        seals.seal(person, caller.name()),
                        seals.seal(person, caller.phone()),
                        seals.keyedHash(HandleKind.PHONE, caller.phone()),
                        null,
                        null,
                        List.of()),
                seals.seal(person, caller.account()),
                List.of("CALL_BACK"),
                null));
        if (number >= people - matters) {
            events.add(new OrderOpened(
                    id,
                    at,
                    "COMPLAINT",
                    CATEGORIES.get(number % CATEGORIES.size()),
                    "ORDINARY",
                    number % 50 == 0,
                    seals.seal(person, caller.account().substring(0, 9)),
                    null,
                    new PartyFacts("r1", "EMPLOYER", caller.employer(), null),
                    caller.place(),
                    1));
            events.add(
                    number >= people - open
                            ? new OrderDispatched(id, at, COUNTY, "/" + CITY + "/" + COUNTY + "/", null)
                            : new OrderClosed(id, at, null));
        }
        if (number < people - matters) {
            events.add(new AnsweredDirectly(id, at, seals.seal(person, "已当场答复"), null));
        }
        List<DomainEventMessage<?>> stream = new ArrayList<>();
        for (ComplaintEvent event : events) {
            stream.add(new GenericDomainEventMessage<>("Complaint", id, stream.size(), event));
        }
        return stream;
    }

    private String brand() {
        return one(BRANDS, random) + one(BRANDS, random) + (random.nextInt(3) == 0 ? one(BRANDS, random) : "");
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String one(String characters, Random random) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
