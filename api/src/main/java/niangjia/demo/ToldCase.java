package niangjia.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.demo.CaseScript.Act;
import niangjia.demo.CaseScript.Door;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An invented case, whose days are counted from the day on which it is told. */
record ToldCase(String id, String title, List<Step> acts) {

    CaseScript before(LocalDate today) {
        return new CaseScript(
                id, title, null, acts.stream().map(step -> step.before(today)).toList(), List.of());
    }

    /** @param body may name a day as {@code @-3} or {@code @+1}, and a moment as {@code @+1 09:30} */
    record Step(
            @JsonProperty("as") String by,
            String act,
            @Nullable Door door,
            int daysAgo,
            String time,
            JsonNode body) {
        private static final Pattern DAY = Pattern.compile("@([+-]\\d+)(?: (\\d\\d:\\d\\d))?");

        Act before(LocalDate today) {
            String at = moment(today.minusDays(daysAgo), time);
            return new Act(by, act, door, at, null, ScriptFile.reworded(body, text -> dated(text, today)));
        }

        private static String dated(String text, LocalDate today) {
            Matcher asked = DAY.matcher(text);
            if (!asked.matches()) {
                return text;
            }
            LocalDate day = today.plusDays(Integer.parseInt(asked.group(1)));
            return asked.group(2) == null ? day.toString() : moment(day, asked.group(2));
        }

        private static String moment(LocalDate day, String time) {
            return day.atTime(LocalTime.parse(time))
                    .atZone(DeskTime.ZONE)
                    .toOffsetDateTime()
                    .toString();
        }
    }
}
