package niangjia.audit.read;

import java.util.List;

/**
 * What became of a list between two moments.
 *
 * @param came rows that were not there before, as they are after
 * @param went rows that are there no more, as they were before
 * @param changed rows that are there at both moments, as they are after
 */
public record AsOfListChanges(int before, int after, List<Record> came, List<Record> went, List<Changed> changed) {
    public AsOfListChanges {
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
    }

    public record Changed(Record row, List<AsOfChange> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }
}
