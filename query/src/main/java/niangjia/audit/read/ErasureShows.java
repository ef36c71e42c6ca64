package niangjia.audit.read;

/** Whether readers already see the erasure up to there; waits a moment for it. */
public record ErasureShows(String erasureId, long sequence) {}
