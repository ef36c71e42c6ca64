package niangjia.audit.read;

/** How far the replay of a list has come. @param done positions passed by, of {@code all} */
public record AsOfProgress(long done, long all) {
    public int percent() {
        return all <= 0 ? 100 : (int) Math.min(100, done * 100 / all);
    }
}
