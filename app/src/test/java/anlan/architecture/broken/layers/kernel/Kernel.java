package anlan.architecture.broken.layers.kernel;

import anlan.architecture.broken.layers.bureau.Bureau;

/** Reaches for the business. */
public record Kernel(Bureau bureau) {}
