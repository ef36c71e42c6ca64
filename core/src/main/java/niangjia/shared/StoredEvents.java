package niangjia.shared;

import java.util.Collection;
import java.util.List;

/** Events as their bytes stand on the record, for those who say which of them somebody saw. */
public interface StoredEvents {
    /**
     * One stored event.
     *
     * @param sequence within its stream
     * @param position its number in the whole record
     * @param digest SHA-256 of the stored bytes of what it says, in hexadecimal
     * @param bringsPaper see {@link BringsPaper}
     */
    record Stored(long sequence, long position, String digest, boolean bringsPaper) {}

    /** Those that exist of the sequences asked for, in order. */
    List<Stored> of(String stream, Collection<Long> sequences);
}
