package niangjia.audit.read;

import java.util.List;

/** Erasures the desk itself has to go on with. */
public record ErasuresAtWork(List<ErasureView> items) {}
