package anlan.architecture.broken.modules.circle.fine;

import anlan.architecture.broken.modules.circle.hazard.Hazard;

/** Half of a circle. */
public record Fine(Hazard hazard) {}
