package niangjia.audit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next to ask for the rows behind these with; null on the last page */
public record ErasurePage(List<ErasureRow> items, @Nullable String next) {}
