package niangjia.desk;

import java.util.Map;
import java.util.TreeMap;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Acts of the desk itself, under request ids that follow from their cause: repeated, they change nothing. */
@Component
public class SystemDesk {
    private final CommandGateway gateway;
    private final Seals seals;
    private final UnitRef root;

    SystemDesk(CommandGateway gateway, Seals seals, DeskSettings settings) {
        this.gateway = gateway;
        this.seals = seals;
        this.root = UnitRef.root(settings.federation().code());
    }

    /** As whom a part of the desk acts and asks. */
    Actor actor(String part) {
        return Actor.system(part, root);
    }

    UnitRef root() {
        return root;
    }

    /**
     * @param part which part of the desk acts, for example {@code sign-in}
     * @param cause what makes this act the same act when it is sent again
     */
    public void send(String part, String cause, Object command) {
        Map<String, String> meta = new TreeMap<>(actor(part).toMetaData());
        String key = part + ":" + cause + ":" + command.getClass().getSimpleName();
        meta.put(RecordMeta.REQUEST_ID, "system:" + seals.keyedHash(HandleKind.REQUEST, key));
        meta.put(RecordMeta.REQUEST_DIGEST, seals.keyedHash(HandleKind.REQUEST, key));
        meta.put(RecordMeta.SCREEN, "system");
        gateway.sendAndWait(new GenericCommandMessage<>(command, meta));
    }
}
