package niangjia.shared.web.seen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.Seen;
import org.springframework.stereotype.Component;

/**
 * What a form carries of the screen it stood on: readable, and signed under a key of the desk for one person and one
 * matter. Whoever changes it, or takes it elsewhere, is told so.
 */
@Component
final class SeenToken {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,40000})\\.(\\S{8,200})");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final Seals seals;

    SeenToken(Seals seals) {
        this.seals = seals;
    }

    String of(Actor actor, SeenClaim claim) {
        StringBuilder said =
                new StringBuilder().append(claim.sequence()).append('\n').append(SeenRuns.written(claim.events()));
        claim.opened().forEach(paper -> said.append('\n').append(SeenPaper.written(paper)));
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(said.toString().getBytes(StandardCharsets.UTF_8));
        return payload + "." + mac(actor, claim.stream(), payload);
    }

    /** Empty if it was not made here for this person and this matter. */
    Optional<SeenClaim> read(Actor actor, String stream, String token) {
        Matcher form = FORM.matcher(token);
        if (!form.matches() || !same(mac(actor, stream, form.group(1)), form.group(2))) {
            return Optional.empty();
        }
        String said = new String(Base64.getUrlDecoder().decode(form.group(1)), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(said.split("\n", -1)));
        Optional<Set<Long>> events = SeenRuns.read(lines.get(1));
        if (!SEQUENCE.matcher(lines.get(0)).matches() || events.isEmpty()) {
            return Optional.empty();
        }
        List<Seen.Item> papers = lines.subList(2, lines.size()).stream()
                .map(SeenPaper::read)
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new SeenClaim(stream, Long.parseLong(lines.get(0)), events.get(), papers, List.of()));
    }

    private String mac(Actor actor, String stream, String payload) {
        return seals.keyedHash(HandleKind.SCREEN, actor.staffId() + "\n" + stream + "\n" + payload);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
