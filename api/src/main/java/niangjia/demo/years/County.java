package niangjia.demo.years;

import java.util.List;
import java.util.stream.Stream;

/**
 * A county as its federation of unions serves it.
 *
 * @param code of the unit
 * @param place as people say it
 * @param people the first part of the sign-in names of its dispatcher, handler and chair
 * @param weight its share of the workers; the names are those of invented people
 */
public record County(
        String code,
        String place,
        String people,
        double weight,
        String dispatcherName,
        String handlerName,
        String chairName) {
    /** The county seat with a street under it. */
    public static final County SEAT = new County("430502", "双清区", "county", 17, "邓洁", "赵立新", "唐志强");

    static final County SHAODONG = new County("430582", "邵东市", "shaodong", 22, "宁海霞", "申跃飞", "赵光辉");

    /** Every county, the seat first. */
    public static final List<County> ALL = Stream.of(
                    SEAT,
                    new County("430503", "大祥区", "daxiang", 12, "周丽君", "肖建平", "罗永胜"),
                    new County("430511", "北塔区", "beita", 5, "石小燕", "谢国斌", "姚志刚"),
                    new County("430522", "新邵县", "xinshao", 7, "曾艳红", "刘小兵", "伍学文"),
                    new County("430523", "邵阳县", "shaoyang", 7, "莫爱华", "吕志军", "蒋海清"),
                    new County("430524", "隆回县", "longhui", 9, "范玉兰", "彭卫国", "马建湘"),
                    new County("430525", "洞口县", "dongkou", 7, "尹春桃", "杨少文", "曾庆和"),
                    new County("430527", "绥宁县", "suining", 3, "苏金凤", "黄长林", "龙正明"),
                    new County("430528", "新宁县", "xinning", 5, "李雪琴", "徐松林", "何祖德"),
                    new County("430529", "城步县", "chengbu", 2, "杨秀莲", "蓝水生", "饶定国"),
                    new County("430581", "武冈市", "wugang", 7, "邓小玲", "戴立军", "夏云山"),
                    SHAODONG)
            .toList();

    public String dispatcher() {
        return people + ".dispatcher";
    }

    public String handler() {
        return people + ".handler";
    }

    public String chair() {
        return people + ".chair";
    }
}
