package niangjia.audit.read;

import java.util.List;

/** Under whose keys words of these streams are sealed. */
public record StreamPlacesOf(List<String> streams) {
    public StreamPlacesOf {
        streams = List.copyOf(streams);
    }
}
