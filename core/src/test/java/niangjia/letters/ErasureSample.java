package niangjia.letters;

import java.time.LocalDateTime;
import java.util.List;

/** A certificate that somebody's data was destroyed; it names nobody whose data it was. */
final class ErasureSample {
    private ErasureSample() {}

    static Filling certificate() {
        return Filling.empty()
                .line("number", "销毁证〔2026〕3号")
                .line("request", "430502-2026-7")
                .line("issuer", "双清区总工会")
                .choice("basis", "CONSENT_WITHDRAWN")
                .day("destroyedOn", Samples.DAY)
                .count("keys", 2L)
                .count("streams", 3L)
                .line("proposer", "曾志刚")
                .line("approver", "周立群")
                .moment("sweptAt", LocalDateTime.of(2026, 9, 17, 14, 5))
                .lines("looked", List.of("数据库表22个，共4210行", "页面数据52组，共880份", "文件和日志9个，共7340032字节"))
                .lines("removed", List.of("页面数据重做14份", "结束草稿1份", "遮盖文书2份，文书摘要不变"))
                .lines("kept", List.of("person:2.matter：在档案保管期限内（个人信息保护法第七十二条）"))
                .count("events", 41L)
                .line("before", "85fcc653042eb367861a90aa16e29ae0ab530f0a2c103552731a8d02c48d15ea")
                .line("after", "85fcc653042eb367861a90aa16e29ae0ab530f0a2c103552731a8d02c48d15ea")
                .line("receiver", "（本人签名）");
    }
}
