package niangjia.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.DutyKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is asked for, what the law gives, what is agreed, what is promised, and what arrives. */
final class Money {
    private static final String ITEM = "i1";
    private static final String PROMISE = "s1";
    private static final String DUTY = "d1";

    private Money() {}

    static boolean asked(Telling t) {
        return t.account().money();
    }

    static void claims(Telling t) {
        if (!asked(t)) {
            return;
        }
        long sum = t.matter().sum();
        t.handler("claim-item", "itemId", ITEM, "item", t.account().claim(), "claimed", String.valueOf(sum));
        if (t.in(0.3)) {
            long lawful =
                    Math.max(100, Math.round(sum * (0.75 + 0.3 * t.chance().unit()) / 100) * 100);
            t.handler("value-item", "itemId", ITEM, "statutory", String.valueOf(lawful), "basis", "考勤和工资标准核算");
        }
    }

    /** All of it, at once or in two parts; the words of the report speak of what has come. */
    static void paid(Telling t, double share) {
        long settled = Math.max(100, Math.round(t.matter().sum() * share / 10) * 10);
        t.diary().days(1, 6);
        t.handler("settle-item", "itemId", ITEM, "settled", String.valueOf(settled), "rightsExplained", true);
        if (t.in(0.75)) {
            receive(t, "r1", settled, null);
            return;
        }
        receive(t, "r1", settled / 2, null);
        t.diary().days(2, 6);
        receive(t, "r2", settled - settled / 2, null);
    }

    /** What had been left open, after the caller has complained; false if nothing was. */
    static boolean rest(Telling t) {
        long rest = t.matter().sum() - t.received();
        if (!asked(t) || t.received() == 0 || rest <= 0) {
            return false;
        }
        receive(t, "r9", rest, null);
        return true;
    }

    /** By instalments; the first is due after the order is mostly closed. */
    static void promised(Telling t) {
        long settled = Math.max(
                200, Math.round(t.matter().sum() * (0.7 + 0.3 * t.chance().unit()) / 10) * 10);
        t.diary().days(1, 6);
        t.handler("settle-item", "itemId", ITEM, "settled", String.valueOf(settled), "rightsExplained", true);
        int parts = t.chance().between(1, 3);
        List<ObjectNode> instalments = new ArrayList<>();
        LocalDate due = t.diary().today().plusDays(t.chance().between(12, 40));
        for (int i = 0; i < parts; i++) {
            long part = i == parts - 1 ? settled - settled / parts * (parts - 1) : settled / parts;
            instalments.add(Fields.of("dueOn", due.plusDays(30L * i), "sum", String.valueOf(part)));
        }
        t.handler(
                "promise-money",
                "promiseId",
                PROMISE,
                "payer",
                t.matter().employer().name(),
                "instalments",
                instalments,
                "itemIds",
                List.of(ITEM));
        t.promises(due, settled / parts);
    }

    /** What became of the first instalment; true if it did not come. */
    static boolean kept(Telling t) {
        LocalDate due = t.promisedOn();
        if (due == null) {
            return false;
        }
        boolean kept = t.in(0.78);
        t.diary().on(kept ? due : due.plusDays(2));
        if (kept) {
            receive(t, "r1", t.promised(), PROMISE);
        } else {
            t.handler("record-default", "promiseId", PROMISE, "instalment", 1);
        }
        return !kept;
    }

    /** What was promised and is not money. */
    static void duty(Telling t) {
        t.handler(
                "promise-duty",
                "dutyId",
                DUTY,
                "kind",
                kind(t),
                "text",
                t.say("duty") + "。",
                "checkOn",
                t.diary().today().plusDays(t.chance().between(3, 20)));
        if (t.in(0.6)) {
            t.diary().days(2, 8);
            t.handler("check-duty", "dutyId", DUTY, "done", true, "finding", t.say("duty.check") + "。");
        }
    }

    private static DutyKind kind(Telling t) {
        return switch (t.matter().category()) {
            case SOCIAL_INS -> DutyKind.INSURANCE_PAYMENT;
            case HOURS_LEAVE -> DutyKind.LEAVE_GRANTED;
            case OSH_INJURY -> DutyKind.SAFETY_MEASURE;
            case WOMEN_MINOR -> DutyKind.LIGHTER_WORK;
            case DEMOCRACY -> DutyKind.CONGRESS_VOTE;
            case COLLECTIVE -> DutyKind.BARGAINING;
            case UNION_RIGHT -> DutyKind.JOINING_UNION;
            case CONTRACT -> DutyKind.CERTIFICATE;
            default -> DutyKind.RULE_CHANGED;
        };
    }

    private static void receive(Telling t, String receipt, long sum, @Nullable String promise) {
        ObjectNode body = Fields.of(
                "receiptId",
                receipt,
                "sum",
                String.valueOf(Math.max(1, sum)),
                "payer",
                t.matter().employer().name(),
                "payee",
                t.matter().workers() > 1 ? "名单所列职工" : "来电人",
                "beforeIntake",
                false,
                "proof",
                t.pick(List.of("银行回单", "转账截图", "收条", "工资发放表")));
        if (promise != null) {
            body.put("promiseId", promise);
        }
        t.diary().does(t.holder().handler(), "receive-money", body);
        t.receives(sum);
    }
}
