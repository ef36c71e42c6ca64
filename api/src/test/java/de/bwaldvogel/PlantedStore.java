package de.bwaldvogel;

/** Planted: stands for the driver of a store. */
public final class PlantedStore {}
