package niangjia.complaint;

/** Planted: a name that says nothing. */
public final class PlantedHelper {}
