package niangjia.seal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that is due.
 *
 * @param day the day it closes, null for one between
 */
public record Due(@Nullable LocalDate day) {}
