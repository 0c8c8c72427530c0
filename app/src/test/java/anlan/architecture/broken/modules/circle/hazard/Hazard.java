package anlan.architecture.broken.modules.circle.hazard;

import anlan.architecture.broken.modules.circle.fine.Fine;

/** Half of a circle. */
public record Hazard(Fine fine) {}
