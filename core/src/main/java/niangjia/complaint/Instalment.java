package niangjia.complaint;

import java.time.LocalDate;
import niangjia.shared.Money;

/** A part of promised money and the day by which it is due. */
public record Instalment(LocalDate dueOn, Money sum) {}
