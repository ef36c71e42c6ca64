package niangjia.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niangjia.shared.Actor;
import niangjia.shared.DataKind;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import niangjia.shared.OpeningWay;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the openings as it is kept: the same facts give the same bytes.
 *
 * @param v form of the body
 * @param again null for what was shown for the first time
 */
record OpeningBody(
        int v,
        long number,
        Instant at,
        Reader reader,
        String screen,
        String way,
        @Nullable SealedText reason,
        List<Part> opened,
        @Nullable Again again) {
    private static final int FORM = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    record Reader(
            String staff,
            String name,
            List<String> roles,
            String unit,
            String path,
            @Nullable String behalf) {}

    record Part(
            @Nullable String person,
            @Nullable String matter,
            @Nullable Boolean outside,
            List<String> kinds) {}

    /** @param of number of the opening that was repeated */
    record Again(long of, int times) {}

    static OpeningBody of(long number, Opening opening, @Nullable Again again) {
        Actor who = opening.reader();
        return new OpeningBody(
                FORM,
                number,
                opening.at(),
                new Reader(
                        who.staffId(),
                        who.name(),
                        who.roles().stream().map(Role::name).sorted().toList(),
                        who.unit().id(),
                        who.unit().path(),
                        who.onBehalfOf()),
                opening.screen(),
                opening.way().name(),
                opening.reason(),
                opening.opened().stream().map(OpeningBody::part).toList(),
                again);
    }

    private static Part part(Opened opened) {
        return new Part(
                opened.person(),
                opened.matter(),
                opened.outside(),
                new TreeSet<>(opened.kinds()).stream().map(DataKind::name).toList());
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** @throws tools.jackson.core.JacksonException if it is no such body */
    static OpeningBody read(byte[] bytes) {
        return JSON.readValue(bytes, OpeningBody.class);
    }

    Opening opening() {
        Set<Role> roles = reader.roles().stream()
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Actor who = new Actor(
                reader.staff(), reader.name(), roles, new UnitRef(reader.unit(), reader.path()), reader.behalf());
        List<Opened> parts = opened.stream()
                .map(each -> new Opened(
                        each.person(),
                        each.matter(),
                        each.outside(),
                        each.kinds().stream().map(DataKind::valueOf).collect(Collectors.toSet())))
                .toList();
        return new Opening(who, at, screen, screen, OpeningWay.valueOf(way), reason, parts);
    }
}
