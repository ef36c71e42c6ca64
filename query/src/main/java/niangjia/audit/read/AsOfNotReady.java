package niangjia.audit.read;

/** A list of the past is being laid out; whoever waits can see how far it has come and ask again. */
public final class AsOfNotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient AsOfProgress progress;

    AsOfNotReady(AsOfProgress progress) {
        super("being laid out: " + progress.percent() + " %", null, false, false);
        this.progress = progress;
    }

    public AsOfProgress progress() {
        return progress;
    }
}
